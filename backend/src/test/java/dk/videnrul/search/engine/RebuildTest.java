package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTest {

    @TempDir
    Path folder;

    private SearchEngine engine;

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void an_empty_folder_is_missing_an_index() {
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
    void the_old_index_serves_until_the_new_one_is_finished() throws IOException {
        open();
        rebuild("1", Item.titled("Gammel"));

        Rebuild rebuild = engine.startRebuild();
        rebuild.add(Item.made(Item.titled("Ny"), Item.titled("Ny også")));
        assertThat(count()).isEqualTo(1);
        rebuild.finish(new Position("9"));

        assertThat(count()).isEqualTo(2);
        assertThat(engine.position()).contains(new Position("9"));
        assertThat(indexFolders()).hasSize(1);
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
    void an_abandoned_rebuild_leaves_nothing() throws IOException {
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
        assertThat(indexFolders()).hasSize(1);
    }

    @Test
    void a_rebuild_that_was_never_finished_is_cleared_away_at_the_next_start() throws IOException {
        open();
        rebuild("1", Item.titled("A"));
        engine.close();
        Files.createDirectory(folder.resolve("index-77"));
        Files.writeString(folder.resolve("index-77").resolve("half"), "x");

        open();

        assertThat(indexFolders()).hasSize(1);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void an_index_of_other_analysis_is_read_but_not_written() throws IOException {
        open();
        rebuild("1", Item.titled("A"));
        engine.close();
        mark(IndexVersion.CURRENT + "0");

        open();

        assertThat(engine.state()).isEqualTo(IndexState.OUTDATED);
        assertThat(engine.position()).isEmpty();
        assertThat(count()).isEqualTo(1);
        assertThatThrownBy(() -> engine.apply(List.of(), new Position("2"))).isInstanceOf(IllegalStateException.class);

        rebuild("3", Item.titled("A"), Item.titled("B"));
        assertThat(engine.state()).isEqualTo(IndexState.READY);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void an_index_of_other_fields_is_not_even_read() throws IOException {
        open();
        rebuild("1", Item.titled("A"));
        engine.close();
        mark("0.1");

        open();

        assertThat(engine.state()).isEqualTo(IndexState.OUTDATED);
        assertThat(count()).isZero();
    }

    @Test
    void a_corrupt_index_is_known_as_such_and_can_be_rebuilt() throws IOException {
        open();
        rebuild("1", Item.titled("A"));
        engine.close();
        try (var files = Files.list(indexFolders().getFirst())) {
            for (Path file :
                    files.filter(each -> each.toString().contains("segments_")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        open();

        assertThat(engine.state()).isEqualTo(IndexState.CORRUPT);
        assertThat(count()).isZero();
        rebuild("2", Item.titled("A"));
        assertThat(engine.state()).isEqualTo(IndexState.READY);
        assertThat(indexFolders()).hasSize(1);
    }

    @Test
    void a_pointer_to_nowhere_is_corrupt() throws IOException {
        open();
        engine.close();
        Files.writeString(folder.resolve("current"), "index-5");

        open();

        assertThat(engine.state()).isEqualTo(IndexState.CORRUPT);
    }

    private void open() {
        engine = new LuceneSearchEngine(folder);
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

    private List<Path> indexFolders() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    private void mark(String version) throws IOException {
        try (var directory = FSDirectory.open(indexFolders().getFirst());
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("version", version, "position", "1").entrySet());
            writer.commit();
        }
    }
}
