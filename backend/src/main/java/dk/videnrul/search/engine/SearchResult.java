package dk.videnrul.search.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of what was found, and what is known of all pages.
 *
 * @param total exact number of hits on all pages
 * @param facets counts of every facet, most first, if asked for; else empty. A facet's own filter does not narrow its counts
 * @param suggestion the query with its misspelt words put right, if the audience finds something with it; the words put right
 *     were looked for besides those that were typed
 * @param loose whether nothing that the audience may see has any of the words: the hits have parts of them, or words with
 *     many of the same letters
 * @param understood what was looked for
 * @param relatedTopics ids of topics that moved up what has them, or added it, because the best hits have them
 * @param next what to pass as {@code after} for the next page; null on the last
 */
public record SearchResult(
        List<Hit> hits,
        long total,
        Map<Facet, List<FacetCount>> facets,
        @Nullable String suggestion,
        boolean loose,
        UserQuery understood,
        List<String> relatedTopics,
        @Nullable String next) {

    public static final SearchResult NOTHING =
            new SearchResult(List.of(), 0, Map.of(), null, false, UserQuery.NONE, List.of(), null);
}
