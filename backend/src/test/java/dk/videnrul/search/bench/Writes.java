package dk.videnrul.search.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dk.videnrul.testsupport.Words;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Publishes items one after the other and asks for each until it is found. */
final class Writes {
    private static final String ITEMS = "/api/v1/knowledge-items";
    private static final String JSON = "application/json";

    private final Web web;
    private final String address;
    private final String secretariat = Identity.secretariat();

    Writes(Web web, String address) {
        this.web = web;
        this.address = address;
    }

    /** From the answer to who published until the first search that finds it. */
    Figures untilVisible(int count) throws IOException, InterruptedException {
        long[] nanos = new long[count];
        for (int n = 0; n < count; n++) {
            nanos[n] = publishAndFind(Words.unheardOf());
        }
        return Figures.of(List.of(new Load.Round(nanos, Arrays.stream(nanos).sum() / 1e9, Duration.ZERO)));
    }

    private long publishAndFind(String word) throws IOException, InterruptedException {
        var draft = Web.JSON
                .createObjectNode()
                .put("title", "Titel " + word)
                .put("summary", "Et resumé")
                .put("kind", "experience")
                .put("outcome", "mixed");
        HttpResponse<byte[]> created = web.send(as(ITEMS), "POST", JSON, draft.toString());
        String id = Web.JSON.readTree(created.body()).path("id").asText();
        String tag = created.headers().firstValue("ETag").orElseThrow();
        web.send(as(ITEMS + "/" + id + "/status").header("If-Match", tag), "PUT", JSON, "{\"status\":\"published\"}");
        long published = System.nanoTime();
        HttpRequest question = as(ITEMS + "?limit=1&q=" + Web.encoded(word)).build();
        while (!finds(web.json(question), id)) {
            Thread.onSpinWait();
        }
        return System.nanoTime() - published;
    }

    private static boolean finds(JsonNode answer, String id) {
        return List.of(id)
                .equals(answer.path("items").findValuesAsText("id").stream()
                        .filter(id::equals)
                        .toList());
    }

    private HttpRequest.Builder as(String path) {
        return Web.to(address + path).header("Authorization", "Bearer " + secretariat);
    }
}
