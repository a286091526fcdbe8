package dk.videnrul.plainbrief;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class PlainSummaryRepository implements PanacheRepositoryBase<PlainSummary, UUID> {

    PlainSummary of(UUID item) {
        return findByIdOptional(item).orElseGet(() -> new PlainSummary(item));
    }

    /** Nobody else writes one for the item until the transaction ends. */
    void hold(UUID item) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "plain summary " + item)
                .getSingleResult();
    }

    /** What was written for each of several items. */
    Map<UUID, PlainSummary> of(Collection<UUID> items) {
        return items.isEmpty()
                ? Map.of()
                : list("item in ?1", items).stream()
                        .collect(Collectors.toMap(summary -> summary.item, Function.identity()));
    }
}
