package dk.videnrul.readers;

import static dk.videnrul.testsupport.HttpTest.asGuest;

import dk.videnrul.testsupport.Items;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Searches for a word, page by page. */
final class Searcher implements Reader {
    private final String word;
    private final Map<String, String> titles = new HashMap<>();

    Searcher(String word) {
        this.word = word;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public void read() {
        catchUp();
    }

    @Override
    public void catchUp() {
        titles.clear();
        String cursor = null;
        do {
            cursor = take(cursor);
        } while (cursor != null);
    }

    private @Nullable String take(@Nullable String cursor) {
        var asked = asGuest().queryParam("q", word).queryParam("limit", 5);
        if (cursor != null) {
            asked.queryParam("cursor", cursor);
        }
        JsonPath page = asked.get(Items.PATH).then().statusCode(200).extract().jsonPath();
        List<Map<String, String>> found = page.getList("items");
        found.forEach(item -> titles.put(item.get("id"), item.get("title")));
        return page.getString("next");
    }

    @Override
    public Map<String, String> copy() {
        return titles;
    }
}
