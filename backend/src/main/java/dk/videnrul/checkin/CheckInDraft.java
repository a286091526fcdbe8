package dk.videnrul.checkin;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a check as a whole, until it is finished.
 *
 * @param heldOn the day on which the group talks it over; where no date is given, today or that of the corrected check
 * @param note what the group wants to remember of the whole
 * @param corrects id of a finished check that this one corrects: it begins with what was answered there; does not change afterwards
 */
public record CheckInDraft(
        @NotNull CheckOccasion occasion,
        @Nullable LocalDate heldOn,
        @Size(max = 2000) @NoCpr @Nullable String note,
        @Nullable UUID corrects) {}
