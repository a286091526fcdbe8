package dk.videnrul.change;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A copy of what somebody may see, kept by reading changes. */
final class Copy {
    static final String PATH = "/api/v1/changes";

    private final Supplier<RequestSpecification> reader;
    private final Map<String, String> titles = new HashMap<>();
    private @Nullable String since;

    Copy(Supplier<RequestSpecification> reader) {
        this.reader = reader;
    }

    /** Reads what is there by now. */
    Copy catchUp(int limit) {
        JsonPath page;
        do {
            page = read(limit);
        } while (page.getBoolean("more"));
        return this;
    }

    /** Reads one page. */
    JsonPath read(int limit) {
        RequestSpecification asked = reader.get().queryParam("limit", limit);
        JsonPath page = (since == null ? asked : asked.queryParam("since", since))
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        take(page);
        return page;
    }

    void take(JsonPath page) {
        for (Map<String, Object> change : page.<Map<String, Object>>getList("items")) {
            String id = String.valueOf(change.get("id"));
            if (change.get("what").equals("upsert")) {
                titles.put(id, String.valueOf(((Map<?, ?>) change.get("item")).get("title")));
            } else {
                titles.remove(id);
            }
        }
        since = page.getString("since");
    }

    String since() {
        return java.util.Objects.requireNonNull(since);
    }

    /** Titles by id, of these items. */
    Map<String, String> of(Set<String> items) {
        Map<String, String> kept = new HashMap<>(titles);
        kept.keySet().retainAll(items);
        return kept;
    }

    /** What the next page tells of these items, such as {@code upsert abc}. */
    List<String> told(Set<String> items) {
        JsonPath page = read(100);
        return page.<Map<String, Object>>getList("items").stream()
                .filter(change -> items.contains(String.valueOf(change.get("id"))))
                .map(change -> change.get("what") + " " + change.get("id"))
                .toList();
    }
}
