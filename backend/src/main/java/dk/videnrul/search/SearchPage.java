package dk.videnrul.search;

import dk.videnrul.knowledge.KnowledgeItemSummary;
import dk.videnrul.platform.page.Paged;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param total how many items there are on all pages
 * @param next cursor of the next page, or null on the last one
 * @param facets the values of each field with their counts; empty unless asked for
 * @param suggestion the words as they were probably meant; they were looked for too, besides those that were typed
 * @param loose whether nothing has the words: what is listed comes nearest, by parts of the words or by their letters
 */
public record SearchPage(
        List<KnowledgeItemSummary> items,
        long total,
        @Nullable String next,
        List<FacetView> facets,
        @Nullable String suggestion,
        boolean loose)
        implements Paged {

    /** @param name of the field, as the query parameter is called */
    public record FacetView(String name, List<FacetValue> values) {}

    /**
     * @param label in the caller's language
     * @param count how many items would be found with it
     * @param selected whether it is among the filters
     */
    public record FacetValue(String value, String label, long count, boolean selected) {}
}
