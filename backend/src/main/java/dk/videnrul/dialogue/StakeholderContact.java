package dk.videnrul.dialogue;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.Actor;
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

/** An entry of the log of an organisation. */
@Entity
class StakeholderContact {
    @Id
    UUID id;

    @Version
    long version;

    UUID stakeholder;
    LocalDate day;

    @Enumerated(EnumType.STRING)
    DialogueWay way;

    String about;

    @Nullable
    String agreed;

    @Nullable
    UUID member;

    @Nullable
    String nextStep;

    @Nullable
    LocalDate nextStepDue;

    boolean nextStepDone;

    @Nullable
    UUID changedBy;

    /** Only where no member stands behind the login. */
    @Nullable
    String changedByName;

    Instant changedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    StakeholderContact() {}

    @SuppressWarnings("NullAway.Init") // the rest is filled by write()
    StakeholderContact(UUID stakeholder, StakeholderContactDraft draft, Actor by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.stakeholder = stakeholder;
        write(draft, by, now);
    }

    void write(StakeholderContactDraft draft, Actor by, Instant now) {
        day = draft.day();
        way = draft.way();
        about = draft.about().strip();
        agreed = Texts.strippedOrNull(draft.agreed());
        member = draft.member();
        nextStep = Texts.strippedOrNull(draft.nextStep());
        nextStepDue = draft.nextStepDue();
        nextStepDone = draft.hasNextStep() && Boolean.TRUE.equals(draft.nextStepDone());
        changedBy = by.personId();
        changedByName = by.unrecordedName();
        changedAt = now;
    }

    @SuppressWarnings("NullAway") // a member who is gone is asked for anew, at its field
    StakeholderContactDraft toDraft() {
        return new StakeholderContactDraft(day, way, about, agreed, member, nextStep, nextStepDue, nextStepDone);
    }
}
