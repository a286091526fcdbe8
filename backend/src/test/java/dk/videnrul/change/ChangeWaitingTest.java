package dk.videnrul.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangeWaitingTest extends HttpTest {
    private static final int MORE_THAN_CONNECTIONS = 40;

    @Test
    void who_waits_is_told_at_once_and_in_their_language() throws Exception {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Copy copy = new Copy(ChangesTest::asReader).catchUp(100);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> waiting = IntStream.range(0, MORE_THAN_CONNECTIONS)
                    .mapToObj(_ -> threads.submit(() -> await(copy.since(), 25)))
                    .toList();
            Items item = Items.draft().in(group).with("topics", List.of("rygestop"));
            Items.draft().in(group).write(as(chair));
            String id = item.publish(() -> as(chair));
            for (Future<Response> one : waiting) {
                JsonPath told = answer(one, Duration.ofSeconds(15)).jsonPath();
                assertThat(told.getList("items.id")).containsExactly(id);
                assertThat(told.getString("items[0].item.topics[0].label")).isEqualTo("Rökavvänjning");
            }
        }
    }

    @Test
    void who_waits_for_nothing_is_answered_when_the_time_is_over() throws Exception {
        Copy copy = new Copy(ChangesTest::asReader).catchUp(100);
        long start = System.nanoTime();
        Response nothing = await(copy.since(), 1);
        nothing.then().statusCode(200);
        assertThat(nothing.jsonPath().getList("items")).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(10));
        assertThat(await(nothing.jsonPath().getString("since"), 0).statusCode()).isEqualTo(200);
    }

    @Test
    void what_others_may_not_see_wakes_nobody() throws Exception {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Copy copy = new Copy(ChangesTest::asReader).catchUp(100);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Response> waiting = threads.submit(() -> await(copy.since(), 4));
            Items.draft().in(group).with("visibility", "members").publish(() -> as(chair));
            assertThat(answer(waiting, Duration.ofSeconds(15)).jsonPath().getList("items"))
                    .isEmpty();
        }
    }

    private static Response await(String since, int seconds) {
        return ChangesTest.asReader()
                .header("Accept-Language", "sv")
                .queryParam("since", since)
                .queryParam("wait", seconds)
                .get(Copy.PATH);
    }

    private static Response answer(Future<Response> waiting, Duration most)
            throws ExecutionException, InterruptedException, TimeoutException {
        Response answer = waiting.get(most.toMillis(), TimeUnit.MILLISECONDS);
        answer.then().statusCode(200);
        return answer;
    }
}
