package dk.videnrul.methodcall;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality says of a phase.
 *
 * @param text how it went
 * @param reached how many people it reached
 */
public record MethodReportDraft(
        @NotBlank @Size(max = 4000) @NoCpr String text,
        @Size(max = 4000) @NoCpr @Nullable String worked,
        @Size(max = 4000) @NoCpr @Nullable String didNotWork,
        @Min(0) @Max(1_000_000) @Nullable Integer reached) {}
