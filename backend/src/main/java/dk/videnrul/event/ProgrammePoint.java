package dk.videnrul.event;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One point of the programme.
 *
 * @param time in the time zone of the event, for example 09:30
 */
public record ProgrammePoint(
        @NotNull @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d")
        String time,

        @NotBlank @Size(max = 200) @NoCpr String title,
        @Size(max = 200) @NoCpr @Nullable String speaker) {}
