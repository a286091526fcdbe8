package dk.videnrul.need;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a question.
 *
 * @param answer id of the one that is accepted; needed to settle the question, and only then
 * @param reason needed to withdraw a question and to open it again
 */
public record NeedStatusChange(
        @NotNull NeedStatus status,
        @Nullable UUID answer,
        @Size(max = 2000) @NoCpr @Nullable String reason) {}
