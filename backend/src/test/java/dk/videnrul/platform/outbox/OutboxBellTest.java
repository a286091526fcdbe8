package dk.videnrul.platform.outbox;

import static org.awaitility.Awaitility.await;

import dk.videnrul.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Other nodes are other connections: what they commit is written here by SQL. */
@QuarkusTest
class OutboxBellTest extends HttpTest {
    private static final String LISTENING = "from pg_stat_activity where query = 'listen outbox'";

    @Inject
    Ears ears;

    @Singleton
    static class Ears {
        private final AtomicInteger rings = new AtomicInteger();

        void hear(@Observes FactsCommitted committed) {
            rings.incrementAndGet();
        }
    }

    @Test
    void what_another_node_commits_is_heard_and_again_after_the_line_was_cut() {
        heard();
        long first = listener();
        given.rows("select pg_terminate_backend(pid) " + LISTENING);
        await().atMost(Duration.ofSeconds(30)).until(() -> isListening() && listener() != first);
        heard();
    }

    /** Somebody else may ring too: it is heard within a while whoever it was. */
    private void heard() {
        await().until(this::isListening);
        int before = ears.rings.get();
        given.run(
                "insert into outbox (subject, subject_id, what, at) values ('Test', gen_random_uuid(), 'told', now())");
        await().until(() -> ears.rings.get() > before);
    }

    private boolean isListening() {
        return !given.rows("select 1 " + LISTENING).isEmpty();
    }

    private long listener() {
        return ((Number) given.rows("select pid " + LISTENING).getFirst()).longValue();
    }
}
