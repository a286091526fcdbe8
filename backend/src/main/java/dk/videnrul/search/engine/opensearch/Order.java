package dk.videnrul.search.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.PageKey;
import dk.videnrul.search.engine.Sort;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The orders of hits; each ends in the item's id, so that it is total. */
final class Order {

    private static final Map<String, String> NEWEST = Map.of(Fields.PUBLISHED_AT, "desc");
    private static final Map<String, String> BY_ID = Map.of(Fields.ID, "asc");

    private Order() {}

    static List<Object> of(Sort sort) {
        return switch (sort) {
            case RELEVANCE -> List.of("_score", NEWEST, BY_ID);
            case NEWEST -> List.of(NEWEST, BY_ID);
            case FRESHEST -> List.of(Map.of(Fields.TENDED_AT, "desc"), BY_ID);
            case TITLE -> List.of(Map.of(Fields.TITLE_ORDER, "asc"), BY_ID);
        };
    }

    static float score(Sort sort, JsonNode hit) {
        return sort == Sort.RELEVANCE ? hit.path("sort").path(0).floatValue() : 0;
    }

    static String key(Sort sort, JsonNode hit) {
        JsonNode values = hit.path("sort");
        var key = new ArrayList<Object>();
        for (int at = 0; at < values.size(); at++) {
            JsonNode value = values.path(at);
            if (value.isTextual()) {
                key.add(value.textValue().getBytes(StandardCharsets.UTF_8));
            } else {
                key.add(sort == Sort.RELEVANCE && at == 0 ? (Object) value.floatValue() : value.longValue());
            }
        }
        return PageKey.of(sort, key);
    }

    static List<Object> after(Sort sort, String key) {
        return PageKey.values(sort, key).stream()
                .map(value -> value instanceof byte[] text ? new String(text, StandardCharsets.UTF_8) : value)
                .toList();
    }
}
