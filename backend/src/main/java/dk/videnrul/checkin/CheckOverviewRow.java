package dk.videnrul.checkin;

import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.network.ThemeGroupStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a group says of itself now.
 *
 * @param current null where it never checked its work
 * @param openSteps next steps that are not done
 * @param overdueSteps those of them that are late
 * @param dueOn when it is time for the next check; null for a group that does not work now
 * @param late whether it is time by now
 */
public record CheckOverviewRow(
        ThemeGroupRef themeGroup,
        ThemeGroupStatus groupStatus,
        @Nullable CheckGlance current,
        int openSteps,
        int overdueSteps,
        @Nullable LocalDate dueOn,
        boolean late) {}
