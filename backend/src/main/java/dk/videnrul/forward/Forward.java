package dk.videnrul.forward;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Texts;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item that was sent to a colleague of a municipality. */
@Entity
class Forward {
    /** So long is a colleague left in peace between two letters. */
    static final Duration PEACE = Duration.ofDays(3);

    @Id
    UUID id;

    @Version
    long version;

    String municipality;
    UUID item;

    /** Forgotten after a while, as are the name and the note. */
    @Nullable
    String email;

    @Nullable
    String name;

    @Nullable
    String note;

    @Nullable
    UUID sentBy;

    Instant sentAt;

    @Nullable
    Instant openedAt;

    @Nullable
    Instant remindedAt;

    @Nullable
    Instant withdrawnAt;

    boolean demo;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Forward() {}

    Forward(String municipality, UUID item, To to, @Nullable UUID sentBy, boolean demo, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.municipality = municipality;
        this.item = item;
        this.email = to.email();
        this.name = to.name();
        this.note = to.note();
        this.sentBy = sentBy;
        this.sentAt = now;
        this.demo = demo;
    }

    /** To whom it goes, and why. */
    record To(String email, @Nullable String name, String note) {

        static To of(ForwardDraft draft) {
            @Nullable String name = draft.name();
            return new To(
                    draft.email().strip(),
                    Texts.strippedOrNull(name),
                    draft.note().strip());
        }
    }

    /** Only the first time counts, and only while the link still shows something. */
    void open(Instant now) {
        if (openedAt == null && stands()) {
            openedAt = now;
        }
    }

    /** @throws Refusal.Conflict when there is nothing to remind of, or it is too early */
    void remind(Instant now) {
        refuseUnlessStanding();
        Instant from = remindFrom();
        if (from == null) {
            throw new Refusal.Conflict("forward-opened");
        }
        if (now.isBefore(from)) {
            throw new Refusal.Conflict("forward-reminded-lately");
        }
        remindedAt = now;
    }

    /** @throws Refusal.Conflict when it was withdrawn before, or is forgotten */
    void withdraw(Instant now) {
        refuseUnlessStanding();
        withdrawnAt = now;
    }

    /** Whether the link still shows something: neither withdrawn nor forgotten. */
    boolean stands() {
        return withdrawnAt == null && email != null;
    }

    /** From when the colleague can be reminded; null where there is nothing to remind of. */
    @Nullable
    Instant remindFrom() {
        return openedAt != null || !stands() ? null : (remindedAt == null ? sentAt : remindedAt).plus(PEACE);
    }

    ForwardStatus status() {
        if (withdrawnAt != null) {
            return ForwardStatus.WITHDRAWN;
        }
        return openedAt == null ? ForwardStatus.SENT : ForwardStatus.OPENED;
    }

    private void refuseUnlessStanding() {
        if (!stands()) {
            throw new Refusal.Conflict("forward-withdrawn");
        }
    }
}
