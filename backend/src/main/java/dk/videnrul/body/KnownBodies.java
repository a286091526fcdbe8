package dk.videnrul.body;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.identity.Visibility;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Bodies for the features above, as far as the caller may know of them. */
@ApplicationScoped
public class KnownBodies {
    private final BodyRepository bodies;
    private final CurrentActor current;

    KnownBodies(BodyRepository bodies, CurrentActor current) {
        this.bodies = bodies;
        this.current = current;
    }

    /** @throws Refusal.NotFound when there is no such body or the caller may not know of it */
    @Transactional
    public BodyFacts seen(String slug) {
        return bodies.seen(slug, Sight.of(current.get())).map(Body::toFacts).orElseThrow(Refusal.NotFound::new);
    }

    /** Other slugs are left out. */
    @Transactional
    public Map<String, BodyFacts> withSlugs(Collection<String> slugs) {
        return bodies.seenWithSlugs(slugs, Sight.of(current.get())).stream()
                .map(Body::toFacts)
                .collect(Collectors.toMap(BodyFacts::slug, Function.identity()));
    }

    /** Ids of theme groups are left out, as are those of bodies that the caller may not know of. */
    @Transactional
    public Map<UUID, BodyFacts> withIds(Collection<UUID> ids) {
        return bodies.seenWithIds(ids, Sight.of(current.get())).stream()
                .map(Body::toFacts)
                .collect(Collectors.toMap(BodyFacts::id, Function.identity()));
    }

    /** The bodies among groups, whoever may know of them, with who may see what belongs to them. */
    @Transactional
    public Map<UUID, Visibility> among(Collection<UUID> groups) {
        return bodies.withIds(groups).stream().collect(Collectors.toMap(body -> body.id, body -> body.visibility));
    }

    /** Who may see what belongs to each of several bodies; everybody where there are none. */
    public static Visibility narrowest(Collection<Visibility> visibilities) {
        return visibilities.stream().max(Comparator.naturalOrder()).orElse(Visibility.PUBLIC);
    }
}
