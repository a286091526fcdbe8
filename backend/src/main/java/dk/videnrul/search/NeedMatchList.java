package dk.videnrul.search;

import dk.videnrul.knowledge.KnowledgeItemSummary;
import java.util.List;

/** Published items that may answer a question, the likeliest first; at most eight. */
public record NeedMatchList(List<NeedMatch> items) {

    /**
     * An item that may answer a question.
     *
     * @param reasons why it is shown, in the caller's language; at least one
     */
    public record NeedMatch(KnowledgeItemSummary item, List<String> reasons) {}
}
