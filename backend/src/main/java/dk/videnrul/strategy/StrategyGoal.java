package dk.videnrul.strategy;

import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Texts;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a goal is; the same in every version that has the goal. */
@Entity
class StrategyGoal {
    /** That of the element. */
    @Id
    UUID id;

    @Version
    long version;

    @Enumerated(EnumType.STRING)
    GoalStatus status;

    @Nullable
    String reason;

    Instant changedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    StrategyGoal() {}

    StrategyGoal(UUID element, GoalStatus status, Instant now) {
        this.id = element;
        this.status = status;
        this.changedAt = now;
    }

    /**
     * @param proven whether there is evidence
     * @throws Refusal.Conflict when it stands there already, or is called reached without evidence
     */
    void become(GoalStatus next, @Nullable String why, boolean proven, Instant now) {
        if (next == status) {
            throw new Refusal.Conflict("goal-status-already");
        }
        if (next == GoalStatus.REACHED && !proven) {
            throw new Refusal.Conflict("goal-without-evidence");
        }
        status = next;
        reason = Texts.strippedOrNull(why);
        changedAt = now;
    }
}
