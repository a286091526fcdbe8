package dk.videnrul.checkin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How often a group means to check its work. */
@Entity
class CheckRhythm {
    /** The version of a rhythm that nobody has set is 0; the first that somebody sets is version 1. */
    static final long UNSET = 0;

    @Id
    UUID themeGroup;

    long version;
    int months;

    @Nullable
    LocalDate remindedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    CheckRhythm() {}

    CheckRhythm(UUID themeGroup) {
        this.themeGroup = themeGroup;
        this.version = UNSET;
        this.months = RhythmRule.USUAL_MONTHS;
    }

    /** The group is held meanwhile. */
    void set(int every) {
        months = every;
        version++;
    }

    /** A reminder changes nothing that somebody has written. */
    void reminded(LocalDate on) {
        remindedOn = on;
    }

    RhythmRule rule(@Nullable LocalDate lastOn) {
        return new RhythmRule(months, lastOn, remindedOn);
    }
}
