package dk.videnrul.methodcall;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A municipality takes part.
 *
 * @param contact a member who works there
 * @param note what those who plan the call should know
 */
public record MethodSignUpDraft(
        @NotNull UUID contact,
        @Size(max = 2000) @NoCpr @Nullable String note) {}
