package dk.videnrul.trial;

import dk.videnrul.knowledge.Outcome;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a trial came to a status: who said so, when and why. */
@Entity
@Table(name = "trial_step")
@IdClass(TrialStepRow.Key.class)
class TrialStepRow {
    @Id
    UUID trial;

    @Id
    int number;

    @Enumerated(EnumType.STRING)
    TrialStatus status;

    @Enumerated(EnumType.STRING)
    @Nullable
    Outcome outcome;

    @Nullable
    String reason;

    @Nullable
    UUID byPerson;

    /** Only where no member of the network stands behind the login. */
    @Nullable
    String byName;

    Instant at;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    TrialStepRow() {}

    TrialStepRow(Trial trial, int number, @Nullable String reason, By by, Instant at) {
        this.trial = trial.id;
        this.number = number;
        this.status = trial.status;
        this.outcome = trial.outcome;
        this.reason = reason;
        this.byPerson = by.person();
        this.byName = by.person() == null ? by.name() : null;
        this.at = at;
    }

    /**
     * Who took a step.
     *
     * @param key of the actor
     * @param person the member of the network behind the login, where there is one
     */
    record By(String key, @Nullable UUID person, @Nullable String name) {}

    /** A trial and the place in its history. */
    record Key(UUID trial, int number) implements Serializable {}
}
