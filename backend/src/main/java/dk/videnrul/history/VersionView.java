package dk.videnrul.history;

import dk.videnrul.knowledge.KnowledgeItemDraft;
import dk.videnrul.knowledge.Step;
import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an item said at one time.
 *
 * @param item short public id
 * @param number counts from 1 for each item
 * @param by who took the step, by name; null where nobody's name is known
 * @param what the step that made it
 * @param note what was said about the step: a comment, a reason
 * @param content what was written, as in a draft
 */
public record VersionView(
        String item,
        int number,
        Instant at,
        @Nullable String by,
        Step what,
        @Nullable String note,
        KnowledgeItemDraft content)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/knowledge-items/" + item + "/versions/" + number;
    }
}
