package dk.videnrul.event;

import dk.videnrul.body.BodyFacts;
import dk.videnrul.body.BodyNarrowed;
import dk.videnrul.body.KnownBodies;
import dk.videnrul.identity.Visibility;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the groups and bodies to which events belong; nothing of a body is seen by more people than the body itself. */
@ApplicationScoped
class EventOwnership {
    private final EventRepository events;
    private final ThemeGroups groups;
    private final KnownBodies bodies;
    private final Outbox outbox;

    EventOwnership(EventRepository events, ThemeGroups groups, KnownBodies bodies, Outbox outbox) {
        this.events = events;
        this.groups = groups;
        this.bodies = bodies;
        this.outbox = outbox;
    }

    /** The owners that a draft names, as far as they are known. */
    EventOwners of(EventDraft draft, @Nullable Event before) {
        Map<String, BodyFacts> named = bodies.withSlugs(slugs(draft.bodies()));
        Map<UUID, Visibility> owning = bodies.among(before == null ? Set.of() : before.themeGroups);
        Set<UUID> seen = bodies.withIds(owning.keySet()).keySet();
        Set<UUID> hidden =
                owning.keySet().stream().filter(id -> !seen.contains(id)).collect(Collectors.toUnmodifiableSet());
        List<Visibility> visibilities = named.values().stream()
                .map(BodyFacts::visibility)
                .collect(Collectors.toCollection(java.util.ArrayList::new));
        hidden.forEach(id -> visibilities.add(Objects.requireNonNull(owning.get(id))));
        return new EventOwners(
                groups.withSlugs(slugs(draft.themeGroups())), named, hidden, KnownBodies.narrowest(visibilities));
    }

    void narrow(@Observes BodyNarrowed body) {
        List<UUID> changed = events.widerThan(body.widest(), body.body()).stream()
                .map(event -> {
                    event.visibility = body.widest();
                    return event.id;
                })
                .toList();
        events.flush();
        outbox.add(Events.SUBJECT, changed, "changed");
    }

    private static Set<String> slugs(Collection<String> given) {
        return given.stream().filter(slug -> slug != null && !slug.isBlank()).collect(Collectors.toSet());
    }
}
