package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.videnrul.search.engine.lucene.LuceneSearchEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is peculiar to an index in a folder. */
class LuceneFilesTest {

    @TempDir
    Path folder;

    private SearchEngine engine;

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void the_folder_belongs_to_one_engine_at_a_time() {
        open();

        assertThatThrownBy(() -> new LuceneSearchEngine(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("is in use by another process");
    }

    @Test
    void only_the_index_in_use_is_left() throws IOException {
        open();
        rebuild("1", Item.titled("A"));
        rebuild("2", Item.titled("A"));
        engine.startRebuild().abandon();

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
