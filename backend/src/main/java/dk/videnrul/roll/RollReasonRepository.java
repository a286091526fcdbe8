package dk.videnrul.roll;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class RollReasonRepository implements PanacheRepositoryBase<RollReason, UUID> {

    /** The reasons of several rolls in one statement, the first of each first. */
    Map<UUID, List<RollReason>> of(Collection<UUID> rolls) {
        return rolls.isEmpty()
                ? Map.of()
                : list("roll in ?1 order by createdAt, id", rolls).stream()
                        .collect(Collectors.groupingBy(reason -> reason.roll));
    }

    List<RollReason> of(UUID roll) {
        return list("roll = ?1 order by createdAt, id", roll);
    }

    Optional<RollReason> by(String key, UUID roll) {
        return find("roll = ?1 and createdBy = ?2", roll, key).firstResultOptional();
    }
}
