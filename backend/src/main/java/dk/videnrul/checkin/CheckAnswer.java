package dk.videnrul.checkin;

import dk.videnrul.platform.text.Texts;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a group says of one criterion. */
@Entity
class CheckAnswer {
    /** The version of what nothing is said of yet is 0; the first answer is version 1. */
    static final long UNANSWERED = 0;

    @EmbeddedId
    Key key;

    long version;

    @Enumerated(EnumType.STRING)
    @Nullable
    CriterionStatus status;

    @Nullable
    String comment;

    @Nullable
    String nextStep;

    @Nullable
    String owner;

    @Nullable
    LocalDate due;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> items;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> events;

    @Nullable
    LocalDate stepDoneOn;

    @Nullable
    UUID stepDoneBy;

    /** When the chair was told that it is late. */
    @Nullable
    LocalDate stepToldOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    CheckAnswer() {}

    CheckAnswer(UUID checkIn, String criterion) {
        key = new Key(checkIn, criterion);
        version = UNANSWERED;
        items = List.of();
        events = List.of();
    }

    /** The check is held meanwhile, so that nobody else answers at the same moment. */
    void write(CheckAnswerDraft draft, List<UUID> shownByItems, List<UUID> shownByEvents) {
        status = draft.status();
        comment = Texts.strippedOrNull(draft.comment());
        takeStep(Texts.strippedOrNull(draft.nextStep()), draft.due());
        owner = Texts.strippedOrNull(draft.owner());
        items = shownByItems;
        events = shownByEvents;
        version++;
    }

    /** Another step is not done because the one before was, and another day is not late because the one before is. */
    private void takeStep(@Nullable String step, @Nullable LocalDate by) {
        if (!Objects.equals(step, nextStep)) {
            stepDoneOn = null;
            stepDoneBy = null;
            stepToldOn = null;
        }
        if (!Objects.equals(by, due)) {
            stepToldOn = null;
        }
        nextStep = step;
        due = by;
    }

    /** The same for a check that corrects another. */
    CheckAnswer copyFor(UUID correction) {
        CheckAnswer copy = new CheckAnswer(correction, key.criterion());
        copy.status = status;
        copy.comment = comment;
        copy.nextStep = nextStep;
        copy.owner = owner;
        copy.due = due;
        copy.items = items;
        copy.events = events;
        copy.stepDoneOn = stepDoneOn;
        copy.stepDoneBy = stepDoneBy;
        copy.stepToldOn = stepToldOn;
        copy.version = 1;
        return copy;
    }

    void settle(NextStepStatus now, LocalDate on, @Nullable UUID by) {
        boolean done = now == NextStepStatus.DONE;
        if (done != (stepDoneOn != null)) {
            stepDoneOn = done ? on : null;
            stepDoneBy = done ? by : null;
            version++;
        }
    }

    /** @param current whether the group has not checked its work again since */
    @Nullable
    NextStepState stepState(boolean current, LocalDate today) {
        if (nextStep == null) {
            return null;
        }
        if (stepDoneOn != null) {
            return NextStepState.DONE;
        }
        if (!current) {
            return NextStepState.SUPERSEDED;
        }
        return due != null && due.isBefore(today) ? NextStepState.OVERDUE : NextStepState.OPEN;
    }

    @Embeddable
    record Key(UUID checkIn, String criterion) {}
}
