package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class RebuildTest {

    @Parameter
    Engines under;

    @TempDir
    Path folder;

    private SearchEngine engine;

    @AfterEach
    void close() {
        engine.close();
        under.forget(folder);
    }

    @Test
    void at_first_an_index_is_missing() {
        open();

        assertThat(engine.state()).isEqualTo(IndexState.MISSING);
        assertThat(engine.position()).isEmpty();
        assertThat(count()).isZero();
        assertThat(engine.complete("a", 3, Audience.GUEST)).isEmpty();
        assertThat(engine.versions(null, 3)).isEmpty();
        assertThatThrownBy(() -> engine.apply(List.of(), new Position("1"))).isInstanceOf(IllegalStateException.class);

        rebuild("7", Item.titled("A"));

        assertThat(engine.state()).isEqualTo(IndexState.READY);
        assertThat(engine.position()).contains(new Position("7"));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void the_old_index_serves_until_the_new_one_is_finished() {
        open();
        rebuild("1", Item.titled("Gammel"));

        Rebuild rebuild = engine.startRebuild();
        rebuild.add(Item.made(Item.titled("Ny"), Item.titled("Ny også")));
        assertThat(count()).isEqualTo(1);
        rebuild.finish(new Position("9"));

        assertThat(count()).isEqualTo(2);
        assertThat(engine.position()).contains(new Position("9"));
    }

    @Test
    void changes_meanwhile_reach_both_and_are_not_undone_by_what_was_read_before() {
        open();
        rebuild("1", Item.titled("A").summary("gammelt"), Item.titled("B"));

        Rebuild rebuild = engine.startRebuild();
        engine.apply(
                List.of(new Change.Put(Item.titled("A").summary("nyt").made()), new Change.Remove(Item.id("B"))),
                new Position("2"));
        rebuild.add(Item.made(Item.titled("A").summary("gammelt"), Item.titled("B"), Item.titled("C")));
        assertThat(count()).isEqualTo(1);
        rebuild.finish(new Position("1"));

        assertThat(titles("nyt")).containsExactly("A");
        assertThat(titles("gammelt")).isEmpty();
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void searches_go_on_while_indexes_are_exchanged() throws Exception {
        open();
        rebuild("1", Item.titled("A"));
        var going = new AtomicBoolean(true);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var searches = Stream.generate(() -> threads.submit(() -> {
                        while (going.get()) {
                            assertThat(count()).isEqualTo(1);
                        }
                    }))
                    .limit(2)
                    .toList();
            for (int n = 0; n < 10; n++) {
                rebuild("1", Item.titled("A"));
            }
            going.set(false);
            for (var each : searches) {
                each.get();
            }
        }
    }

    @Test
    void an_abandoned_rebuild_leaves_nothing() {
        open();
        rebuild("1", Item.titled("A"));

        Rebuild rebuild = engine.startRebuild();
        rebuild.add(Item.made(Item.titled("B")));
        assertThatThrownBy(engine::startRebuild).isInstanceOf(IllegalStateException.class);
        rebuild.abandon();
        rebuild.abandon();

        assertThatThrownBy(() -> rebuild.add(Item.made(Item.titled("C")))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> rebuild.finish(new Position("2"))).isInstanceOf(IllegalStateException.class);
        assertThat(count()).isEqualTo(1);
    }

    private void open() {
        engine = under.open(folder);
    }

    private void rebuild(String position, Item... items) {
        Rebuild rebuild = engine.startRebuild();
        rebuild.add(Item.made(items));
        rebuild.finish(new Position(position));
    }

    private long count() {
        return engine.search(Query.of("").made()).total();
    }

    private List<String> titles(String q) {
        return EngineTest.titles(engine.search(Query.of(q).made()));
    }
}
