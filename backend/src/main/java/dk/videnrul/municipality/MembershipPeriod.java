package dk.videnrul.municipality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param from first day as a member
 * @param until first day no longer as a member, or null while it lasts
 */
public record MembershipPeriod(LocalDate from, @Nullable LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Periods that meet on a day do not overlap: a member may leave and return on the same day. */
    boolean overlaps(MembershipPeriod other) {
        return (other.until == null || from.isBefore(other.until)) && (until == null || other.from.isBefore(until));
    }
}
