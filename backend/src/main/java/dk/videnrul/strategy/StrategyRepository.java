package dk.videnrul.strategy;

import dk.videnrul.platform.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StrategyRepository implements PanacheRepositoryBase<Strategy, UUID> {

    /** Nobody else changes it or its elements until the transaction ends. */
    Optional<Strategy> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The latest period first, after the place that the cursor names. */
    List<Strategy> withStatus(Collection<StrategyStatus> status, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("status", status));
        String from = "";
        if (after != null) {
            from = " and (periodFrom, id) < (:periodFrom, :id)";
            values.put("periodFrom", after.key(0, LocalDate::parse));
            values.put("id", after.id(1));
        }
        return find("status in :status" + from + " order by periodFrom desc, id desc", values)
                .page(0, limit)
                .list();
    }

    long countWithStatus(Collection<StrategyStatus> status) {
        return count("status in ?1", status);
    }

    List<Strategy> adopted() {
        return list("status", StrategyStatus.ADOPTED);
    }

    /** Lets no other transaction adopt a version before this one has ended. */
    void beginAdoption() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('strategy', 0)) as text)")
                .getSingleResult();
    }
}
