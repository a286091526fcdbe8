package dk.videnrul.methodcall;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a call.
 *
 * @param text why it is cancelled, or what was found out; needed there
 */
public record MethodCallStatusChange(
        @NotNull MethodCallStatus status,
        @Size(max = 4000) @NoCpr @Nullable String text) {}
