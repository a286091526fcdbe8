package dk.videnrul.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.testsupport.HttpTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxOrderTest extends HttpTest {
    private static final String SUBJECT = "outbox-order-test";

    @Inject
    Outbox outbox;

    @Test
    void a_row_that_commits_late_is_not_jumped_over() {
        Position start = outbox.end();
        UUID slow = UUID.randomUUID();
        UUID fast = UUID.randomUUID();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        CompletableFuture<Void> slowOne = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    outbox.add(new Fact(SUBJECT, slow, "written"));
                    written.countDown();
                    await(mayCommit);
                }));
        await(written);
        QuarkusTransaction.requiringNew().run(() -> outbox.add(new Fact(SUBJECT, fast, "written")));

        // The fast row is committed and has the higher number, but the slow one is still to come.
        assertThat(read(start)).isEmpty();
        mayCommit.countDown();
        slowOne.join();

        // Anybody else who writes meanwhile delays both.
        Awaitility.await().untilAsserted(() -> assertThat(read(start)).containsExactly(slow, fast));
    }

    @Test
    void what_was_rolled_back_is_never_read() {
        Position start = outbox.end();
        UUID id = UUID.randomUUID();
        QuarkusTransaction.begin();
        outbox.add(new Fact(SUBJECT, id, "written"));
        QuarkusTransaction.rollback();
        assertThat(read(start)).doesNotContain(id);
    }

    @Test
    void a_reader_that_goes_page_by_page_misses_nothing() {
        Position position = outbox.end();
        List<UUID> written = new ArrayList<>();
        for (int transaction = 0; transaction < 5; transaction++) {
            List<UUID> ids = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
            QuarkusTransaction.requiringNew().run(() -> outbox.add(SUBJECT, ids, "written"));
            written.addAll(ids);
        }
        List<UUID> seen = new ArrayList<>();
        Position[] reached = {position};
        // Anybody else who writes meanwhile holds back what follows; it comes later.
        Awaitility.await().until(() -> {
            List<OutboxRow> page = outbox.after(reached[0], 2);
            page.stream()
                    .map(OutboxRow::fact)
                    .filter(fact -> fact.subject().equals(SUBJECT))
                    .map(Fact::subjectId)
                    .forEach(seen::add);
            if (!page.isEmpty()) {
                reached[0] = page.getLast().position();
            }
            return page.isEmpty() && seen.size() >= written.size();
        });
        assertThat(seen).containsExactlyElementsOf(written);
    }

    @Test
    void a_position_is_read_as_it_was_written() {
        assertThat(Position.parse(new Position(7, 42).toString())).isEqualTo(new Position(7, 42));
        assertThat(Position.parse("nonsense")).isEqualTo(Position.START);
    }

    private List<UUID> read(Position start) {
        return outbox.after(start, 1000).stream()
                .map(OutboxRow::fact)
                .filter(fact -> fact.subject().equals(SUBJECT))
                .map(Fact::subjectId)
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
