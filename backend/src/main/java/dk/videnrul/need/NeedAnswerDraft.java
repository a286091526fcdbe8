package dk.videnrul.need;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An item that answers a question.
 *
 * @param item short public id of a published item, or of a draft of the caller's, which counts once it is published
 * @param note how it answers the question
 */
public record NeedAnswerDraft(
        @NotBlank @Size(max = 20) String item,
        @Size(max = 1000) @NoCpr @Nullable String note) {}
