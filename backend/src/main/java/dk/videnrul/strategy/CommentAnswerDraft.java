package dk.videnrul.strategy;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of what somebody said.
 *
 * @param text why, to whoever said it
 */
public record CommentAnswerDraft(
        @NotNull @Nullable CommentAnswer answer,
        @NotBlank @Size(max = 2000) @NoCpr String text) {}
