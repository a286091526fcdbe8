package dk.videnrul.search.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request in the making: a guest's, with facets, best first. */
final class Query {

    private final String q;
    private final Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    private Sort sort = Sort.RELEVANCE;
    private int limit = 20;
    private @Nullable String after;
    private Audience audience = Audience.GUEST;

    private Query(String q) {
        this.q = q;
    }

    static Query of(String q) {
        return new Query(q);
    }

    Query with(Facet facet, String... values) {
        filters.put(facet, Set.of(values));
        return this;
    }

    Query sorted(Sort order) {
        sort = order;
        return this;
    }

    Query limit(int hits) {
        limit = hits;
        return this;
    }

    Query after(@Nullable String key) {
        after = key;
        return this;
    }

    Query by(Audience who) {
        audience = who;
        return this;
    }

    SearchRequest made() {
        return new SearchRequest(q, filters, sort, limit, after, true, List.of(), audience);
    }
}
