package dk.videnrul.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.videnrul.testsupport.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A full hall behind one address: everybody answers and votes at once, and the screen shows all of it. */
@QuarkusTest
class FullHallTest extends WorkshopTestCase {
    private static final int PEOPLE = 200;
    private static final String TOWN_HALL = "192.0.2.77";

    @Test
    void two_hundred_answer_and_vote_at_once_and_the_screen_misses_nobody() throws Exception {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String id = planned(as(chair), draft(group));
        String code = opened(chair, id);
        try (HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                Screen screen = new Screen(http, chair, id)) {
            List<String> tokens =
                    Stream.generate(WorkshopTestCase::token).limit(PEOPLE).toList();
            assertThat(everybody(tokens, token -> {
                        List<Integer> answers = new ArrayList<>();
                        answers.add(call(http, token, "GET", ROOMS + code, null));
                        answers.add(call(
                                http,
                                token,
                                "POST",
                                ROOMS + code + "/answers",
                                "{\"question\": 1, \"text\": \"Fra " + token + "\"}"));
                        return answers;
                    }))
                    .allMatch(answers -> answers.equals(List.of(200, 201)));
            screen.waitFor(() -> screen.texts().size() == PEOPLE);
            assertThat(screen.texts().values())
                    .containsExactlyInAnyOrderElementsOf(
                            tokens.stream().map(token -> "Fra " + token).toList());
            as(chair).get(WORKSHOPS + id).then().body("shown", equalTo(PEOPLE));

            String first = theme(chair, id, "Bænke");
            String second = theme(chair, id, "Lys");
            step(chair, id, "voting").then().statusCode(200);
            assertThat(everybody(
                            tokens,
                            token -> List.of(
                                    call(http, token, "PUT", ROOMS + code + "/ballot", ballot(first)),
                                    call(http, token, "PUT", ROOMS + code + "/ballot", ballot(first, second)),
                                    call(http, token, "PUT", ROOMS + code + "/ballot", ballot(second)))))
                    .allMatch(answers -> answers.equals(List.of(200, 200, 200)));
            screen.waitFor(() -> screen.votes().equals(List.of(0, PEOPLE)));
            step(chair, id, "closed").then().statusCode(200);
            screen.waitForEnd();
        }
    }

    @Test
    void a_screen_that_comes_back_goes_on_where_it_was() throws Exception {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String id = planned(as(chair), draft(group));
        String code = opened(chair, id);
        sent(code, 1, "Før");
        String place = as(chair).get(WORKSHOPS + id + "/answers").path("since");
        sent(code, 1, "Imens");
        try (HttpClient http = HttpClient.newHttpClient();
                Screen screen = new Screen(http, chair, id, place)) {
            screen.waitFor(() -> screen.texts().size() == 1);
            assertThat(screen.texts().values()).containsExactly("Imens");
        }
        as(given.memberOf(group)).get(WORKSHOPS + id + "/events").then().statusCode(404);
    }

    private interface Phone {
        List<Integer> act(String token) throws Exception;
    }

    private static List<List<Integer>> everybody(List<String> tokens, Phone phone) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Integer>>> running = tokens.stream()
                    .map(token -> threads.submit(() -> {
                        start.await();
                        return phone.act(token);
                    }))
                    .toList();
            start.countDown();
            List<List<Integer>> answers = new ArrayList<>();
            for (Future<List<Integer>> one : running) {
                answers.add(one.get(60, TimeUnit.SECONDS));
            }
            return answers;
        }
    }

    private static int call(HttpClient http, String token, String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", TOWN_HALL)
                .header("If-Match", "*")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header(PARTICIPANT, token)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static String ballot(String... themes) {
        return "{\"themes\": [\"" + String.join("\", \"", themes) + "\"]}";
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    /** Reads the stream of a workshop as a browser does. */
    private static final class Screen implements AutoCloseable {
        private final ObjectMapper mapper = new ObjectMapper();
        private final Map<String, String> texts = new ConcurrentHashMap<>();
        private final ConcurrentLinkedQueue<JsonNode> workshops = new ConcurrentLinkedQueue<>();
        private final CountDownLatch end = new CountDownLatch(1);
        private final Stream<String> lines;

        Screen(HttpClient http, Given.Somebody by, String workshop) throws Exception {
            this(http, by, workshop, "0-0");
        }

        Screen(HttpClient http, Given.Somebody by, String workshop, String place) throws Exception {
            HttpRequest request = HttpRequest.newBuilder(uri(WORKSHOPS + workshop + "/events"))
                    .header("Authorization", "Bearer " + by.token())
                    .header("Accept", "text/event-stream")
                    .header("Last-Event-ID", place)
                    .build();
            HttpResponse<Stream<String>> answer = http.send(request, HttpResponse.BodyHandlers.ofLines());
            assertThat(answer.statusCode()).isEqualTo(200);
            lines = answer.body();
            Thread.ofVirtual().start(() -> {
                Map<String, String> event = new HashMap<>();
                try {
                    lines.forEach(line -> read(line, event));
                } catch (RuntimeException closed) {
                    // The test has seen enough.
                }
                end.countDown();
            });
        }

        private void read(String line, Map<String, String> event) {
            if (line.isEmpty()) {
                tell(event);
                event.clear();
                return;
            }
            int colon = line.indexOf(':');
            event.merge(line.substring(0, colon), line.substring(colon + 1), String::concat);
        }

        private void tell(Map<String, String> event) {
            if (!event.containsKey("data")) {
                return;
            }
            try {
                JsonNode data = mapper.readTree(event.get("data"));
                if (event.get("event").strip().equals("workshop")) {
                    workshops.add(data);
                } else {
                    data.path("items")
                            .forEach(one -> texts.put(
                                    one.path("id").asText(), one.path("text").asText()));
                }
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        Map<String, String> texts() {
            return texts;
        }

        List<Integer> votes() {
            JsonNode last = workshops.stream().reduce((_, later) -> later).orElseThrow();
            return IntStream.range(0, last.path("themes").size())
                    .mapToObj(place ->
                            last.path("themes").path(place).path("votes").asInt())
                    .toList();
        }

        void waitFor(BooleanSupplier seen) throws InterruptedException {
            long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (!seen.getAsBoolean() && System.nanoTime() < until) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertThat(seen.getAsBoolean()).as("seen: %d answers", texts.size()).isTrue();
        }

        void waitForEnd() throws InterruptedException {
            assertThat(end.await(20, TimeUnit.SECONDS)).as("the stream ends").isTrue();
        }

        @Override
        public void close() {
            lines.close();
        }
    }
}
