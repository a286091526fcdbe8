package dk.videnrul.search;

import dk.videnrul.search.engine.Sort;
import org.jspecify.annotations.Nullable;

/**
 * What a caller searches for, and which page of it in which order.
 *
 * @param sort relevance with words, newest without, where it is left out
 * @param facets whether to count the values of each field
 * @param explain whether to say of each hit why it was found
 */
record SearchQuestion(
        SearchFilter filter,
        @Nullable SearchOrder sort,
        boolean facets,
        boolean explain,
        int limit,
        @Nullable String cursor) {

    Sort order() {
        if (sort == null) {
            return filter.words().isEmpty() ? Sort.NEWEST : Sort.RELEVANCE;
        }
        return Sort.valueOf(sort.name());
    }
}
