package dk.videnrul.checkin;

import dk.videnrul.platform.http.Addressed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often a group means to check its work.
 *
 * @param themeGroup slug
 * @param months six where nobody has said anything else
 * @param lastOn when the group checked its work last; null where it never did
 * @param dueOn when it is time again; null for a group that does not work now
 * @param late whether it is time by now
 * @param writable whether the caller sets it, and writes the group's checks
 * @param version 0 while nobody has set it; part of the entity tag
 */
public record CheckRhythmView(
        String themeGroup,
        int months,
        @Nullable LocalDate lastOn,
        @Nullable LocalDate dueOn,
        boolean late,
        boolean writable,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/theme-groups/" + themeGroup + "/check-in-rhythm";
    }
}
