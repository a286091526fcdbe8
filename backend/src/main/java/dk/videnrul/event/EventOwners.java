package dk.videnrul.event;

import dk.videnrul.body.BodyFacts;
import dk.videnrul.identity.Visibility;
import dk.videnrul.network.ThemeGroupFacts;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * To whom an event belongs, as far as its draft names them.
 *
 * @param groups theme groups by slug
 * @param bodies by slug
 * @param hidden bodies to which it belonged before and of which the caller may not know: nobody takes away what they cannot
 *     see
 * @param widest who may see what belongs to all of the bodies
 */
record EventOwners(
        Map<String, ThemeGroupFacts> groups, Map<String, BodyFacts> bodies, Set<UUID> hidden, Visibility widest) {

    Set<UUID> ids() {
        return Stream.of(
                        groups.values().stream().map(ThemeGroupFacts::id),
                        bodies.values().stream().map(BodyFacts::id),
                        hidden.stream())
                .flatMap(ids -> ids)
                .collect(Collectors.toUnmodifiableSet());
    }
}
