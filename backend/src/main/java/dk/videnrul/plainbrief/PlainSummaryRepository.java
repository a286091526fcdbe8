package dk.videnrul.plainbrief;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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

    /** What stands in the place of the summary of each of several items, where somebody wrote it. */
    Map<UUID, String> texts(Collection<UUID> items) {
        return items.isEmpty()
                ? Map.of()
                : list("item in ?1 and text is not null", items).stream()
                        .collect(Collectors.toMap(summary -> summary.item, s -> Objects.requireNonNull(s.text)));
    }
}
