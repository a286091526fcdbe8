import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads every change from the beginning to the end, and prints what is there
 * now: id and title. Where it ended is kept in since.txt.
 */
class Copy {
    public static void main(String[] args) throws Exception {
        String token = Api.token();
        Map<String, String> query = new HashMap<>(Map.of("limit", "100"));
        Map<String, JsonNode> copy = new LinkedHashMap<>();
        JsonNode page;
        do {
            page = Api.get("/api/v1/changes", query, "Authorization", "Bearer " + token);
            for (JsonNode change : page.get("items")) {
                String id = change.get("id").asText();
                if (change.get("what").asText().equals("tombstone")) {
                    copy.remove(id);
                } else {
                    copy.put(id, change.get("item"));
                }
            }
            query.put("since", page.get("since").asText());
        } while (page.get("more").asBoolean());

        Files.writeString(Path.of("since.txt"), query.get("since"));
        copy.forEach((id, item) -> System.out.println(id + "\t" + item.get("title").asText()));
    }
}
