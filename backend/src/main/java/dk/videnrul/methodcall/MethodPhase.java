package dk.videnrul.methodcall;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of what is tried together.
 *
 * @param startsOn first day
 * @param endsOn last day
 * @param toDo what is to be done
 * @param toReport what is to be reported
 */
public record MethodPhase(
        @NotBlank @Size(max = 200) @NoCpr String name,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Size(max = 2000) @NoCpr @Nullable String toDo,
        @Size(max = 2000) @NoCpr @Nullable String toReport) {}
