package dk.videnrul.journey;

import dk.videnrul.knowledge.ItemKin;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which of the items came of which, and which took the place of which; known without asking anybody. */
@ApplicationScoped
class KinTraces implements JourneySource {

    @Override
    public List<Trace> of(Collection<ItemKin> items, int limit) {
        Map<UUID, ItemKin> known = items.stream().collect(Collectors.toMap(ItemKin::id, Function.identity()));
        List<Trace> traces = new ArrayList<>();
        for (ItemKin item : items) {
            @Nullable ItemKin origin = item.derivedFrom() == null ? null : known.get(item.derivedFrom());
            if (origin != null) {
                traces.add(derived(origin, item));
            }
            @Nullable ItemKin successor = item.supersededBy() == null ? null : known.get(item.supersededBy());
            if (successor != null) {
                traces.add(superseded(item, successor));
            }
        }
        return traces.subList(0, Math.min(limit, traces.size()));
    }

    private static Trace derived(ItemKin origin, ItemKin grown) {
        return trace(
                "derived:" + grown.publicId(),
                JourneyEdgeKind.DERIVED,
                origin,
                grown,
                new Trace.Words(new Trace.Who(grown.author(), null), null, null, null));
    }

    private static Trace superseded(ItemKin old, ItemKin successor) {
        return trace(
                "superseded:" + old.publicId(),
                JourneyEdgeKind.SUPERSEDED,
                old,
                successor,
                new Trace.Words(null, old.archiveReason(), null, null));
    }

    private static Trace trace(String id, JourneyEdgeKind kind, ItemKin from, ItemKin to, Trace.Words words) {
        boolean superseded = kind == JourneyEdgeKind.SUPERSEDED;
        return new Trace(
                id,
                kind,
                from.id(),
                null,
                new Stop.Item(to.id()),
                null,
                superseded && from.archivedAt() != null ? from.archivedAt() : shared(to),
                null,
                null,
                superseded ? null : to.outcome(),
                null,
                words,
                0,
                to.demo());
    }

    private static java.time.Instant shared(ItemKin item) {
        return item.publishedAt() == null ? item.createdAt() : item.publishedAt();
    }
}
