package dk.videnrul.workshop;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.platform.text.Texts;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody answered. Its text never changes; facilitators say where it stands. */
@Entity
class WorkshopAnswer {
    @Id
    UUID id;

    @Version
    long version;

    UUID workshop;

    /** Its place among the questions, from 1. */
    int question;

    @Nullable
    UUID participant;

    String text;

    @Nullable
    String tableName;

    @Enumerated(EnumType.STRING)
    AnswerState state;

    @Nullable
    UUID theme;

    @Nullable
    UUID duplicateOf;

    Instant sentAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    WorkshopAnswer() {}

    WorkshopAnswer(Workshop workshop, RoomAnswerDraft draft, @Nullable UUID participant, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.workshop = workshop.id;
        this.question = draft.question();
        this.participant = participant;
        this.text = draft.text().strip();
        this.tableName = Texts.strippedOrNull(draft.table());
        this.state = workshop.moderation == Moderation.BEFORE ? AnswerState.WAITING : AnswerState.SHOWN;
        this.sentAt = now;
    }

    void place(AnswerPlacing placing) {
        state = placing.state();
        theme = placing.theme();
        duplicateOf = placing.duplicateOf();
    }

    AnswerPlacing toPlacing() {
        return new AnswerPlacing(state, theme, duplicateOf);
    }

    RoomAnswerView toRoomView(String code) {
        return new RoomAnswerView(code, id, question, text, tableName, state, sentAt);
    }

    WorkshopAnswerView toView() {
        return new WorkshopAnswerView(
                workshop, id, question, text, tableName, state, theme, duplicateOf, sentAt, version);
    }
}
