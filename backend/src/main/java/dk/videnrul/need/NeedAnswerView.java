package dk.videnrul.need;

import dk.videnrul.knowledge.KnowledgeItemSummary;
import dk.videnrul.people.Byline;
import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item that answers a question.
 *
 * @param note how it answers the question, as whoever answered says
 * @param accepted whether it is the answer that settled the question
 * @param waiting whether the item is still a draft, so that only its writers see the answer
 * @param own whether the caller gave it
 * @param removable whether the caller may take it back
 */
public record NeedAnswerView(
        UUID id,
        UUID need,
        KnowledgeItemSummary item,
        @Nullable String note,
        Byline by,
        Instant at,
        boolean accepted,
        boolean waiting,
        boolean own,
        boolean removable,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/needs/" + need + "/answers/" + id;
    }
}
