package dk.videnrul.brief;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.platform.rhythm.Rhythm;
import dk.videnrul.platform.rhythm.Weekday;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When somebody wants the brief of a municipality by e-mail. */
@Entity
class BriefSubscription {
    @Id
    UUID id;

    @Version
    long version;

    UUID person;
    String municipality;

    @Enumerated(EnumType.STRING)
    BriefFrequency frequency;

    @Enumerated(EnumType.STRING)
    Weekday weekday;

    int hour;
    String timeZone;

    @Nullable
    Instant nextAt;

    @Nullable
    Instant lastSentAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    BriefSubscription() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the version
    BriefSubscription(UUID person, String municipality) {
        BriefSubscriptionDraft nothing = BriefSubscriptionDraft.NOTHING_CHOSEN;
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.person = person;
        this.municipality = municipality;
        this.frequency = nothing.frequency();
        this.weekday = nothing.weekday();
        this.hour = nothing.hour();
        this.timeZone = nothing.timeZone();
    }

    void choose(BriefSubscriptionDraft draft, Instant now) {
        frequency = draft.frequency();
        weekday = draft.weekday();
        hour = draft.hour();
        timeZone = draft.timeZone();
        nextAt = rhythm().nextAfter(now);
    }

    void stop() {
        frequency = BriefFrequency.OFF;
        nextAt = null;
    }

    void waitForNext(Instant now) {
        nextAt = rhythm().nextAfter(now);
    }

    void sent(Instant now) {
        lastSentAt = now;
    }

    /** The next one goes on where the last one ended, however long ago that was. */
    BriefSpan span(Instant now) {
        return lastSentAt == null ? BriefSpan.usual(now) : BriefSpan.after(lastSentAt, now);
    }

    Rhythm rhythm() {
        return new Rhythm(frequency.pace(), hour, weekday, ZoneId.of(timeZone));
    }
}
