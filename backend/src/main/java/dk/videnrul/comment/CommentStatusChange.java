package dk.videnrul.comment;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A moderator hides a comment or shows it again.
 *
 * @param status {@code hidden} or {@code visible}
 * @param reason why; needed to hide, read by the author
 */
public record CommentStatusChange(
        @NotNull CommentStatus status,
        @Size(max = 1000) @NoCpr @Nullable String reason) {}
