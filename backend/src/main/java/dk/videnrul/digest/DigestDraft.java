package dk.videnrul.digest;

import dk.videnrul.platform.rhythm.Weekday;
import dk.videnrul.platform.text.Language;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the caller wants to be written to.
 *
 * @param hour in the time zone, from 0 to 23
 * @param weekday of weekly digests
 * @param timeZone for example Europe/Copenhagen
 * @param language that of the profile where it is left out
 */
@Schema // It is in the contract as what a merge patch changes, and nowhere else.
public record DigestDraft(
        @NotNull Frequency frequency,
        @NotNull @Min(0) @Max(23) Integer hour,
        @NotNull Weekday weekday,
        @NotBlank @Size(max = 60) String timeZone,
        @Nullable Language language) {

    static final DigestDraft NOTHING_CHOSEN =
            new DigestDraft(Frequency.OFF, 8, Weekday.MONDAY, "Europe/Copenhagen", null);
}
