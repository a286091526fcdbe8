package dk.videnrul.start;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group's answer to a start question. */
@Entity
class StartDecision {
    /** The version of what has no answer yet is 0; the first answer is version 1. */
    static final long UNANSWERED = 0;

    @EmbeddedId
    Key key;

    long version;
    String answer;
    LocalDate decidedOn;

    @Nullable
    UUID person;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    StartDecision() {}

    @SuppressWarnings("NullAway.Init") // answer() fills the rest
    StartDecision(UUID themeGroup, StartQuestion question) {
        this.key = new Key(themeGroup, question);
        this.version = UNANSWERED;
    }

    /** The group is held meanwhile, so that nobody else answers at the same moment. */
    void answer(String text, LocalDate on, @Nullable UUID by) {
        answer = text;
        decidedOn = on;
        person = by;
        version++;
    }

    @Embeddable
    record Key(UUID themeGroup, @Enumerated(EnumType.STRING) StartQuestion question) {}
}
