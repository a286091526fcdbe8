import java.util.Map;

/** Searches what is public; that needs no token. Usage: java -cp 'lib/*' Search.java WORDS */
class Search {
    public static void main(String[] words) throws Exception {
        Api.get("/api/v1/knowledge-items", Map.of("q", words[0], "limit", "5"))
                .get("items")
                .forEach(item -> System.out.println(
                        item.get("id").asText() + "\t" + item.get("title").asText()));
    }
}
