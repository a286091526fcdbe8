package dk.videnrul.event;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for.
 *
 * @param from those that end after it
 * @param to those that begin before it
 * @param themeGroups those of any of these groups; all where there is none
 * @param bodies those of any of these bodies; all where it is null
 * @param mine those of the network, of the groups and with the registrations of this person
 */
record EventFilter(
        @Nullable Instant from,
        @Nullable Instant to,
        List<String> themeGroups,
        @Nullable Set<UUID> bodies,
        List<String> municipalities,
        List<EventStatus> status,
        @Nullable Mine mine,
        @Nullable String q) {

    /** Whose events are theirs. */
    record Mine(@Nullable UUID person, Set<UUID> themeGroups) {}

    static EventFilter from(Instant from) {
        return new EventFilter(from, null, List.of(), null, List.of(), List.of(), null, null);
    }

    EventFilter ofGroup(String slug) {
        return new EventFilter(from, to, List.of(slug), bodies, municipalities, status, mine, q);
    }

    EventFilter of(Mine somebody) {
        return new EventFilter(from, to, themeGroups, bodies, municipalities, status, somebody, q);
    }
}
