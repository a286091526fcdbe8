package dk.videnrul.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.videnrul.platform.egress.Egress;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Three nodes that share the work, with a receiver that fails by chance. */
@QuarkusTest
class WebhookNodesTest extends WebhookTest {
    private static final int ITEMS = 12;
    private static final int STEPS = 40;

    @Inject
    FanOut fanOut;

    @Inject
    Dispatch dispatch;

    @Inject
    Receipts receipts;

    @Inject
    Egress egress;

    @Inject
    WebhookSettings settings;

    @Test
    void nodes_lose_nothing_and_never_send_about_an_item_at_the_same_time() {
        Random chance = new Random(20261123);
        Set<String> underWay = ConcurrentHashMap.newKeySet();
        AtomicInteger together = new AtomicInteger();
        receiver.answer(message -> {
            String item = message.json().getString("data.id");
            if (!underWay.add(item)) {
                together.incrementAndGet();
            }
            pause();
            underWay.remove(item);
            return new Receiver.Answer(chance(chance) ? 503 : 204);
        });
        List<DeliveryRound> nodes = List.of(node(), node());
        nodes.forEach(node -> node.start(new StartupEvent()));
        try {
            Hook hook = Hook.of(given, receiver.url());
            List<String> items = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                if (items.size() < ITEMS) {
                    items.add(publish("public"));
                } else {
                    change(items.get(step % ITEMS), "title", "Navn " + step);
                }
            }
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                given.run("update webhook_delivery set due_at = created_at where state = 'WAITING'");
                return hook.view().getInt("waiting") == 0
                        && hook.log().stream().noneMatch(one -> "sending".equals(one.get("state")));
            });
            for (String item : items) {
                String now = hook.as()
                        .get("/api/v1/knowledge-items/" + item)
                        .jsonPath()
                        .getString("title");
                assertThat(receiver.about(item).getLast().json().getString("data.item.title"))
                        .isEqualTo(now);
            }
            assertThat(together).as("about one item at the same time").hasValue(0);
        } finally {
            nodes.forEach(node -> node.stop(new ShutdownEvent()));
        }
    }

    private DeliveryRound node() {
        return new DeliveryRound(fanOut, dispatch, receipts, egress, settings, clock);
    }

    private static synchronized boolean chance(Random random) {
        return random.nextInt(3) == 0;
    }

    /** Long enough for others to come in between. */
    private static void pause() {
        long until = System.nanoTime() + Duration.ofMillis(15).toNanos();
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }
}
