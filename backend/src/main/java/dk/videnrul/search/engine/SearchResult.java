package dk.videnrul.search.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of what was found, and what is known of all pages.
 *
 * @param total exact number of hits on all pages
 * @param facets counts of every facet, most first, if asked for; else empty. A facet's own filter does not narrow its counts
 * @param suggestion the query with its misspelt words put right, if the audience would find something with it
 * @param next what to pass as {@code after} for the next page; null on the last
 */
public record SearchResult(
        List<Hit> hits,
        long total,
        Map<Facet, List<FacetCount>> facets,
        @Nullable String suggestion,
        @Nullable String next) {

    static final SearchResult NOTHING = new SearchResult(List.of(), 0, Map.of(), null, null);
}
