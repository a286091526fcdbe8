import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Goes on where Copy ended and prints each change when it happens. An answer
 * that would be empty waits up to 30 seconds for something to tell. On 410, run
 * Copy again.
 */
class Follow {
    public static void main(String[] args) throws Exception {
        Path place = Path.of("since.txt");
        while (true) {
            JsonNode page = Api.get(
                    "/api/v1/changes",
                    Map.of("wait", "30", "since", Files.readString(place)),
                    "Authorization",
                    "Bearer " + Api.token());
            for (JsonNode change : page.get("items")) {
                System.out.println(change.get("what").asText() + "\t"
                        + change.get("id").asText() + "\t"
                        + change.at("/item/title").asText());
            }
            Files.writeString(place, page.get("since").asText());
        }
    }
}
