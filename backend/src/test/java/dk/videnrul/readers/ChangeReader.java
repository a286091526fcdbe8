package dk.videnrul.readers;

import static dk.videnrul.testsupport.HttpTest.asPartner;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Reads {@code GET /changes}, and keeps the versions too. */
final class ChangeReader implements Reader {
    private final Random chance;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private @Nullable String since;

    ChangeReader(Random chance) {
        this.chance = chance;
    }

    @Override
    public String name() {
        return "changes";
    }

    @Override
    public void read() {
        page(1 + chance.nextInt(5));
    }

    @Override
    public void catchUp() {
        JsonPath page;
        do {
            page = page(100);
        } while (page.getBoolean("more"));
    }

    private JsonPath page(int limit) {
        var asked = asPartner("knowledge:read").queryParam("limit", limit);
        if (since != null) {
            asked.queryParam("since", since);
        }
        JsonPath page =
                asked.get("/api/v1/changes").then().statusCode(200).extract().jsonPath();
        for (Map<String, Object> change : page.<Map<String, Object>>getList("items")) {
            String id = String.valueOf(change.get("id"));
            titles.remove(id);
            versions.remove(id);
            if (change.get("what").equals("upsert")) {
                titles.put(id, String.valueOf(((Map<?, ?>) change.get("item")).get("title")));
                versions.put(id, ((Number) change.get("version")).longValue());
            }
        }
        since = page.getString("since");
        return page;
    }

    @Override
    public Map<String, String> copy() {
        return titles;
    }

    Map<String, Long> versions() {
        return versions;
    }
}
