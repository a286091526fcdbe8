package dk.videnrul.strategy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class GoalEvidenceRepository implements PanacheRepositoryBase<GoalEvidence, UUID> {

    /** Of several goals, oldest first. */
    List<GoalEvidence> of(Collection<UUID> goals) {
        return goals.isEmpty() ? List.of() : list("goal in ?1 order by createdAt, id", goals);
    }

    Optional<GoalEvidence> of(UUID goal, UUID id) {
        return find("goal = ?1 and id = ?2", goal, id).firstResultOptional();
    }

    List<GoalEvidence> by(UUID person) {
        return list("writer.author = ?1 order by createdAt", person);
    }
}
