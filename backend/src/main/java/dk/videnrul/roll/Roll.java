package dk.videnrul.roll;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.platform.problem.Refusal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item on its way to one target; there is one for an item and a target, whoever else sends it there too. */
@Entity
class Roll {
    /** So long can it be taken back. */
    static final Duration UNDO = Duration.ofMinutes(10);

    @Id
    UUID id;

    @Version
    long version;

    UUID item;

    @Embedded
    @AttributeOverride(name = "themeGroup", column = @Column(name = "to_group"))
    @AttributeOverride(name = "municipality", column = @Column(name = "to_municipality"))
    Spot target;

    @Embedded
    @AttributeOverride(name = "themeGroup", column = @Column(name = "from_group"))
    @AttributeOverride(name = "municipality", column = @Column(name = "from_municipality"))
    @Nullable
    Spot origin;

    @Nullable
    UUID via;

    @Enumerated(EnumType.STRING)
    RollDirection direction;

    @Enumerated(EnumType.STRING)
    RollStatus status;

    Instant sentAt;

    @Nullable
    Instant seenAt;

    @Nullable
    Instant answeredAt;

    @Nullable
    UUID answeredBy;

    @Nullable
    String answeredByName;

    @Nullable
    String reason;

    boolean demo;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Roll() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the version
    Roll(UUID item, Spot target, Way way, RollDirection direction, boolean demo, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.item = item;
        this.target = target;
        this.origin = way.origin();
        this.via = way.via();
        this.direction = direction;
        this.status = RollStatus.SENT;
        this.sentAt = now;
        this.demo = demo;
    }

    /**
     * The way by which an item comes to be passed on.
     *
     * @param via the roll that brought it to where it is passed on from; null where it began there
     */
    record Way(@Nullable Spot origin, @Nullable UUID via) {}

    /** Somebody who answers for the target has opened it. */
    void see(Instant now) {
        if (status != RollStatus.SENT) {
            throw new Refusal.Conflict("roll-answered");
        }
        status = RollStatus.SEEN;
        seenAt = now;
    }

    /** What was declined may be taken up after all. */
    void takeUp(RollWriter by, Instant now) {
        if (status == RollStatus.TAKEN_UP) {
            throw new Refusal.Conflict("roll-taken-up-already");
        }
        answer(RollStatus.TAKEN_UP, null, by, now);
    }

    /** What was taken up may be let go. */
    void decline(String why, RollWriter by, Instant now) {
        if (status == RollStatus.DECLINED) {
            throw new Refusal.Conflict("roll-declined-already");
        }
        answer(RollStatus.DECLINED, why, by, now);
    }

    private void answer(RollStatus answer, @Nullable String why, RollWriter by, Instant now) {
        status = answer;
        reason = why;
        seenAt = seenAt == null ? now : seenAt;
        answeredAt = now;
        answeredBy = by.person();
        answeredByName = by.keptName();
    }

    /**
     * @param since when the caller gave their reason
     * @throws Refusal.Conflict when it is too late, or those who got it have answered; what one took oneself is one's own
     *     answer
     */
    void refuseUnlessUndoable(Instant since, Instant now) {
        if (!mayBeUndone()) {
            throw new Refusal.Conflict("roll-answered");
        }
        if (now.isAfter(since.plus(UNDO))) {
            throw new Refusal.Conflict("roll-too-late-to-undo");
        }
    }

    boolean mayBeUndone() {
        return status.waits() || direction == RollDirection.PULL;
    }
}
