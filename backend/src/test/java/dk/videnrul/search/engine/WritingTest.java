package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WritingTest extends EngineTest {

    @Test
    void a_change_is_found_when_apply_returns() {
        index(Item.titled("Rygestop").summary("snus"));
        index(Item.titled("Rygestop").summary("vapes"));

        assertThat(titles("snus")).isEmpty();
        assertThat(titles("vapes")).containsExactly("Rygestop");
        assertThat(search(Query.of("")).total()).isEqualTo(1);
    }

    @Test
    void what_is_removed_is_gone() {
        index(Item.titled("Rygestop"), Item.titled("Motion"));
        engine.apply(List.of(new Change.Remove(Item.id("Rygestop")), new Change.Remove(UUID.randomUUID())), at("2"));

        assertThat(titles("")).containsExactly("Motion");
    }

    @Test
    void changes_in_one_batch_count_in_their_order() {
        engine.apply(
                List.of(
                        new Change.Put(Item.titled("A").made()),
                        new Change.Remove(Item.id("A")),
                        new Change.Remove(Item.id("B")),
                        new Change.Put(Item.titled("B").made())),
                at("1"));

        assertThat(titles("")).containsExactly("B");
    }

    @Test
    void content_and_position_survive_a_restart() {
        index(Item.titled("Rygestop"));
        engine.apply(List.of(), at("42"));
        assertThat(engine.position()).contains(at("42"));

        restart();

        assertThat(engine.state()).isEqualTo(IndexState.READY);
        assertThat(engine.position()).contains(at("42"));
        assertThat(titles("rygestop")).containsExactly("Rygestop");
    }

    @Test
    void versions_come_in_pages_ordered_by_id() {
        index(IntStream.range(0, 10)
                .mapToObj(n -> Item.titled("Nr " + n).version(n))
                .toArray(Item[]::new));
        index(Item.titled("Nr 3").version(33));
        engine.apply(List.of(new Change.Remove(Item.id("Nr 4"))), at("2"));

        var all = new ArrayList<Map.Entry<UUID, Long>>();
        UUID last = null;
        Map<UUID, Long> page;
        while (!(page = engine.versions(last, 4)).isEmpty()) {
            assertThat(page.size()).isLessThanOrEqualTo(4);
            all.addAll(page.entrySet());
            last = all.getLast().getKey();
        }

        assertThat(all).hasSize(9).contains(Map.entry(Item.id("Nr 3"), 33L), Map.entry(Item.id("Nr 9"), 9L));
        assertThat(all).extracting(entry -> entry.getKey().toString()).isSorted();
    }

    @Test
    void many_threads_search_while_one_writes() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<Long>> searches = new ArrayList<>();
            for (int n = 0; n < 200; n++) {
                searches.add(threads.submit(() -> search(Query.of("rygestop")).total()));
                if (n % 10 == 0) {
                    index(Item.titled("Rygestop " + n));
                }
            }
            for (Future<Long> each : searches) {
                assertThat(each.get()).isBetween(0L, 20L);
            }
        }
        assertThat(search(Query.of("rygestop")).total()).isEqualTo(20);
    }

    @Test
    void a_closed_engine_finds_nothing_and_takes_nothing() {
        index(Item.titled("A"));
        engine.close();
        engine.close();

        assertThat(search(Query.of("")).total()).isZero();
        assertThatThrownBy(() -> index(Item.titled("B"))).isInstanceOf(IllegalStateException.class);
    }

    private void restart() {
        engine.close();
        engine = under.open(folder);
    }

    private static Position at(String value) {
        return new Position(value);
    }
}
