package dk.videnrul.digest;

import dk.videnrul.platform.rhythm.Rhythm;
import dk.videnrul.platform.rhythm.Weekday;
import dk.videnrul.platform.text.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How somebody wants to be written to, and how far they have been. */
@Entity
class DigestChoice {
    @Id
    UUID person;

    @Version
    long version;

    @Enumerated(EnumType.STRING)
    Frequency frequency;

    int hour;

    @Enumerated(EnumType.STRING)
    Weekday weekday;

    String timeZone;

    @Enumerated(EnumType.STRING)
    @Nullable
    Language language;

    /** Number of the last inbox entry that a digest told or passed over. */
    long toldUpTo;

    @Nullable
    Instant nextAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    DigestChoice() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the version
    DigestChoice(UUID person) {
        DigestDraft nothing = DigestDraft.NOTHING_CHOSEN;
        this.person = person;
        this.frequency = nothing.frequency();
        this.hour = nothing.hour();
        this.weekday = nothing.weekday();
        this.timeZone = nothing.timeZone();
    }

    /** @param last number of the latest entry: who begins is told what comes from now on */
    void choose(DigestDraft draft, long last, Instant now) {
        if (frequency == Frequency.OFF) {
            toldUpTo = last;
        }
        frequency = draft.frequency();
        hour = draft.hour();
        weekday = draft.weekday();
        timeZone = draft.timeZone();
        language = draft.language();
        nextAt = rhythm().nextAfter(now);
    }

    void stop() {
        frequency = Frequency.OFF;
        nextAt = null;
    }

    /** Everything up to here is told or was not to be seen. */
    void tellUpTo(long number) {
        toldUpTo = number;
    }

    void waitForNext(Instant now) {
        nextAt = rhythm().nextAfter(now);
    }

    Rhythm rhythm() {
        return new Rhythm(frequency.pace(), hour, weekday, ZoneId.of(timeZone));
    }

    DigestDraft toDraft() {
        return new DigestDraft(frequency, hour, weekday, timeZone, language);
    }
}
