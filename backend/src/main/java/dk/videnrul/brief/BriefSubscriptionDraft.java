package dk.videnrul.brief;

import dk.videnrul.platform.rhythm.Weekday;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * When the caller wants the brief by e-mail.
 *
 * @param weekday on which it comes; monthly, on the first such day
 * @param hour in the time zone, from 0 to 23
 * @param timeZone for example Europe/Copenhagen
 */
public record BriefSubscriptionDraft(
        @NotNull BriefFrequency frequency,
        @NotNull Weekday weekday,
        @NotNull @Min(0) @Max(23) Integer hour,
        @NotBlank @Size(max = 60) String timeZone) {

    static final BriefSubscriptionDraft NOTHING_CHOSEN =
            new BriefSubscriptionDraft(BriefFrequency.OFF, Weekday.MONDAY, 8, "Europe/Copenhagen");
}
