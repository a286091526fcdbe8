package dk.videnrul.municipality;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of membership. It may begin in the future, and may not overlap another one of the same place.
 *
 * @param from first day as a member
 * @param until first day no longer as a member; null while it lasts
 * @param note for example the decision that it rests on
 */
public record MembershipDraft(
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @Size(max = 500) @NoCpr @Nullable String note) {}
