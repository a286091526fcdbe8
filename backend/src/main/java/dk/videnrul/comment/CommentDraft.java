package dk.videnrul.comment;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say about an item.
 *
 * @param type needed where it answers nothing
 * @param text plain text; line breaks are kept
 * @param answerTo the comment that it answers, which is no answer itself
 */
public record CommentDraft(
        @Nullable CommentType type,
        @NotBlank @Size(max = 4000) @NoCpr String text,
        @Nullable UUID answerTo) {

    public CommentDraft {
        text = plain(text);
    }

    /** One kind of line break and no empty ends, so that every reader sees the same. */
    @SuppressWarnings("NullAway") // a text that was left out is refused at its place by validation
    private static String plain(@Nullable String text) {
        return text == null ? null : text.strip().replace("\r\n", "\n").replace('\r', '\n');
    }
}
