package dk.videnrul.strategy;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.Actor;
import dk.videnrul.people.Writer;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody says about an element of a version that is out for consultation. */
@Entity
class StrategyComment {
    @Id
    UUID id;

    @Version
    long version;

    UUID strategy;

    UUID element;

    /** What the element said then. */
    String wording;

    String text;

    /** For which they speak. */
    @Nullable
    String municipality;

    @Embedded
    Writer writer;

    Instant createdAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    CommentAnswer answer;

    @Nullable
    String answerText;

    @Nullable
    Instant answeredAt;

    @Nullable
    UUID answeredBy;

    /** Only where no member stands behind the login. */
    @Nullable
    String answeredByName;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    StrategyComment() {}

    StrategyComment(StrategyElement about, String text, @Nullable String municipality, Writer writer, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.strategy = about.strategy;
        this.element = about.element;
        this.wording = about.text;
        this.text = text.strip();
        this.municipality = municipality;
        this.writer = writer;
        this.createdAt = now;
    }

    boolean waits() {
        return answer == null;
    }

    /** Also instead of an answer that was given before. */
    void answer(CommentAnswer given, String why, Actor by, Instant now) {
        answer = given;
        answerText = why.strip();
        answeredAt = now;
        answeredBy = by.personId();
        answeredByName = by.unrecordedName();
    }
}
