package dk.videnrul.checkin;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.On;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Texts;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A theme group looks at the conditions of its own work. */
@Entity
class CheckIn {
    @Id
    UUID id;

    @Version
    long version;

    UUID themeGroup;
    int template;

    @Enumerated(EnumType.STRING)
    CheckOccasion occasion;

    @Enumerated(EnumType.STRING)
    CheckInStatus status;

    LocalDate heldOn;

    @Nullable
    String note;

    @Nullable
    UUID corrects;

    @Nullable
    UUID begunBy;

    /** Only where no member stands behind the login. */
    @Nullable
    String begunByName;

    Instant begunAt;

    @Nullable
    UUID finishedBy;

    @Nullable
    String finishedByName;

    @Nullable
    Instant finishedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    CheckIn() {}

    @SuppressWarnings("NullAway.Init") // the rest is filled by describe()
    CheckIn(UUID themeGroup, int template, CheckInDraft draft, LocalDate heldOn, Actor by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.themeGroup = themeGroup;
        this.template = template;
        this.corrects = draft.corrects();
        this.status = CheckInStatus.DRAFT;
        this.begunBy = by.personId();
        this.begunByName = by.unrecordedName();
        this.begunAt = now;
        describe(draft, heldOn);
    }

    void describe(CheckInDraft draft, LocalDate on) {
        occasion = draft.occasion();
        heldOn = on;
        note = Texts.strippedOrNull(draft.note());
    }

    CheckInDraft toDraft() {
        return new CheckInDraft(occasion, heldOn, note, corrects);
    }

    void finish(Actor by, Instant now) {
        status = CheckInStatus.FINISHED;
        finishedBy = by.personId();
        finishedByName = by.unrecordedName();
        finishedAt = now;
    }

    boolean isDraft() {
        return status == CheckInStatus.DRAFT;
    }

    /** @throws Refusal.Conflict when it is finished */
    void refuseUnlessDraft() {
        if (!isDraft()) {
            throw new Refusal.Conflict("check-in-finished");
        }
    }

    On on() {
        return On.group(themeGroup);
    }

    String path() {
        return "/api/v1/check-ins/" + id;
    }
}
