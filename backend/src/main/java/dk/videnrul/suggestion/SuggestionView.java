package dk.videnrul.suggestion;

import dk.videnrul.knowledge.KnowledgeItemSummary;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item from elsewhere that may be of use.
 *
 * @param reason all reasons in one line, in the caller's language
 * @param computedAt when it was last found to fit, with these reasons
 * @param answeredAt when it was taken up or dismissed
 * @param note what was said to that, for those who answer for the place
 * @param allowed what the caller may do with it
 * @param version counts the answers; part of the entity tag
 */
public record SuggestionView(
        UUID id,
        KnowledgeItemSummary item,
        String reason,
        List<ReasonView> reasons,
        SuggestionStatus status,
        Instant computedAt,
        @Nullable Instant answeredAt,
        @Nullable String note,
        List<SuggestionAction> allowed,
        long version) {

    /**
     * One reason.
     *
     * @param text in the caller's language
     */
    public record ReasonView(ReasonCode code, String text) {}

    /** What a caller may do with a suggestion. */
    public enum SuggestionAction {
        TAKE_UP,
        DISMISS,
        REOPEN
    }
}
