package dk.videnrul.need;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.people.Writer;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Texts;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item that answers a question, as somebody thinks. */
@Entity
class NeedAnswer {
    @Id
    UUID id;

    @Version
    long version;

    UUID need;
    UUID item;

    @Nullable
    String note;

    @Embedded
    Writer writer;

    Instant createdAt;

    /** Since when it is an answer that others read; null while the item is a draft. */
    @Nullable
    Instant toldAt;

    @Nullable
    Instant acceptedAt;

    boolean demo;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    NeedAnswer() {}

    NeedAnswer(UUID need, UUID item, @Nullable String note, Writer writer, boolean demo, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.need = need;
        this.item = item;
        this.note = Texts.strippedOrNull(note);
        this.writer = writer;
        this.createdAt = now;
        this.demo = demo;
    }

    boolean waits() {
        return toldAt == null;
    }

    /** Its item can be read from now on. */
    void tell(Instant now) {
        toldAt = now;
    }

    /** @throws Refusal.Conflict when its item is not published */
    void accept(Instant now) {
        if (waits()) {
            throw new Refusal.Conflict("need-answer-waits");
        }
        acceptedAt = now;
    }

    void acceptNoMore() {
        acceptedAt = null;
    }

    /** @throws Refusal.Conflict when it is the one that was accepted */
    void refuseIfAccepted() {
        if (acceptedAt != null) {
            throw new Refusal.Conflict("need-answer-accepted");
        }
    }
}
