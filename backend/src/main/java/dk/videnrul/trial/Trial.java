package dk.videnrul.trial;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.knowledge.Outcome;
import dk.videnrul.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A municipality tries an item. */
@Entity
class Trial {
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @Id
    UUID id;

    @Version
    long version;

    UUID item;
    String municipality;

    @Enumerated(EnumType.STRING)
    TrialStatus status;

    @Nullable
    String note;

    @Nullable
    LocalDate startedOn;

    @Nullable
    LocalDate plannedEndOn;

    @Nullable
    LocalDate endedOn;

    LocalDate resultDue;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Adaptation> adaptations;

    @Enumerated(EnumType.STRING)
    @Nullable
    Outcome outcome;

    @Nullable
    String whatHappened;

    @Enumerated(EnumType.STRING)
    @Nullable
    Recommendation wouldRecommend;

    @Nullable
    String advice;

    @Nullable
    UUID contact;

    @Nullable
    UUID roll;

    /** The item that tells what came of it. */
    @Nullable
    UUID experience;

    @Nullable
    UUID reportedBy;

    Instant createdAt;
    Instant updatedAt;
    boolean demo;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Trial() {}

    @SuppressWarnings("NullAway.Init") // the rest is filled by tell()
    Trial(Beginning beginning, TrialStatus status, TrialPatch told, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.item = beginning.item();
        this.municipality = beginning.municipality();
        this.reportedBy = beginning.reportedBy();
        this.roll = beginning.roll();
        this.demo = beginning.demo();
        this.status = status;
        this.createdAt = now;
        tell(told, now);
    }

    /** @param municipality code */
    record Beginning(
            UUID item,
            String municipality,
            @Nullable UUID reportedBy,
            @Nullable UUID roll,
            boolean demo) {}

    void tell(TrialPatch told, Instant now) {
        note = told.note();
        startedOn = told.startedOn();
        plannedEndOn = told.plannedEndOn();
        endedOn = told.endedOn();
        resultDue = plannedEndOn == null ? NEVER : plannedEndOn;
        adaptations = told.adaptations();
        outcome = told.outcome();
        whatHappened = told.whatHappened();
        wouldRecommend = told.wouldRecommend();
        advice = told.advice();
        contact = told.contact();
        updatedAt = now;
    }

    /** What a merge patch is applied to. */
    TrialPatch told() {
        return new TrialPatch(
                note,
                startedOn,
                plannedEndOn,
                endedOn,
                adaptations,
                outcome,
                whatHappened,
                wouldRecommend,
                advice,
                contact);
    }

    /** @throws Refusal.Conflict when it cannot go there from where it is */
    void take(TrialStatus to, TrialPatch told, Instant now) {
        refuseUnlessMayBecome(to);
        status = to;
        tell(told, now);
    }

    /** @throws Refusal.Conflict when it cannot go there from where it is */
    void refuseUnlessMayBecome(TrialStatus to) {
        if (!status.next().contains(to)) {
            throw new Refusal.Conflict(status.finished() ? "trial-finished-already" : "trial-no-such-step");
        }
    }

    void tellIn(UUID item, Instant now) {
        experience = item;
        updatedAt = now;
    }

    /** Whether it began and is over, so that there is something to tell. */
    boolean tried() {
        return outcome != null;
    }

    /** Whether somebody should say by now how it went. */
    boolean waitsForResult(LocalDate today) {
        return status == TrialStatus.RUNNING && !resultDue.isAfter(today);
    }
}
