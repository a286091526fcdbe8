package dk.videnrul.search.engine;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question to the index.
 *
 * @param q what was typed; blank finds everything, newest first
 * @param filters values of one facet are alternatives, different facets restrict each other
 * @param limit hits, at least 1
 * @param after {@link SearchResult#next()} of the page before
 * @param facets whether to count facets
 * @param reviewDays which review days the values of {@link Facet#FRESHNESS} mean
 */
public record SearchRequest(
        String q,
        Map<Facet, Set<String>> filters,
        Sort sort,
        int limit,
        @Nullable String after,
        boolean facets,
        List<DayRange> reviewDays,
        Audience audience) {

    public SearchRequest {
        var copy = new EnumMap<Facet, Set<String>>(Facet.class);
        filters.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Set.copyOf(values));
            }
        });
        reviewDays = List.copyOf(reviewDays);
        filters = Collections.unmodifiableMap(copy);
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1");
        }
    }

    /** Empty where nothing is chosen. */
    public Set<String> selected(Facet facet) {
        return filters.getOrDefault(facet, Set.of());
    }
}
