package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.videnrul.search.engine.opensearch.ClusterSettings;
import dk.videnrul.search.engine.opensearch.OpenSearchEngine;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is peculiar to an index that several nodes of the service share, in a cluster that may lose nodes of its own. */
class ClusterTest {

    @TempDir
    Path folder;

    private SearchEngine one;
    private SearchEngine other;

    @BeforeEach
    void two_nodes_of_the_service() {
        one = Engines.OPENSEARCH.open(folder);
        other = Engines.OPENSEARCH.open(folder);
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
        Engines.OPENSEARCH.forget(folder);
    }

    @Test
    void answers_go_on_when_a_node_of_the_cluster_dies() throws Exception {
        rebuild(one, "1", Item.titled("Rygestop"), Item.titled("Motion"));
        var going = new AtomicBoolean(true);
        var answers = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> searches = List.of(
                    threads.submit(() -> search(one, going, answers)),
                    threads.submit(() -> search(other, going, answers)));
            SearchCluster.get().stopOneNode();
            try {
                // Until another copy leads, changes wait, as the feed does.
                await().atMost(Duration.ofMinutes(1))
                        .ignoreException(IndexAwayException.class)
                        .until(() -> {
                            put(one, "2", Item.titled("Nyt om rygestop").summary("Snus"));
                            return true;
                        });
                assertThat(titles(other, "snus")).containsExactly("Nyt om rygestop");
                int before = answers.get();
                await().atMost(Duration.ofMinutes(1)).until(() -> answers.get() > before + 10);
            } finally {
                SearchCluster.get().startItAgain();
                going.set(false);
            }
            for (Future<?> each : searches) {
                each.get();
            }
        }
        assertThat(titles(one, "snus")).containsExactly("Nyt om rygestop");
        assertThat(other.position()).contains(new Position("2"));
    }

    private static void search(SearchEngine engine, AtomicBoolean going, AtomicInteger answers) {
        while (going.get()) {
            assertThat(titles(engine, "rygestop")).contains("Rygestop");
            answers.incrementAndGet();
        }
    }

    @Test
    void a_late_node_brings_back_nothing_old() {
        rebuild(one, "1", Item.titled("A").summary("snus").version(1));
        put(one, "3", Item.titled("A").summary("vapes").version(3));
        put(other, "2", Item.titled("A").summary("nikotinposer").version(2));

        assertThat(titles(one, "vapes")).containsExactly("A");
        assertThat(titles(one, "nikotinposer")).isEmpty();
        assertThat(one.versions(null, 10)).containsEntry(Item.id("A"), 3L);
    }

    @Test
    void what_was_deleted_does_not_come_back_late() {
        rebuild(one, "1", Item.titled("A").version(4), Item.titled("B"));
        one.apply(List.of(new Change.Remove(Item.id("A"))), new Position("2"));
        put(other, "2", Item.titled("A").version(4));

        assertThat(titles(one, "")).containsExactly("B");
    }

    @Test
    void only_one_node_at_a_time_makes_a_new_index() {
        Rebuild rebuild = one.startRebuild();

        assertThatThrownBy(other::startRebuild).isInstanceOf(RebuildElsewhereException.class);

        rebuild.add(Item.made(Item.titled("A")));
        rebuild.finish(new Position("1"));
        assertThat(other.state()).isEqualTo(IndexState.READY);
        assertThat(titles(other, "")).containsExactly("A");
    }

    @Test
    void a_rebuild_whose_node_died_is_taken_over() {
        one.startRebuild().add(Item.made(Item.titled("Halv")));

        await().ignoreException(RebuildElsewhereException.class)
                .atMost(Duration.ofSeconds(20))
                .until(() -> {
                    rebuild(other, "1", Item.titled("A"));
                    return true;
                });

        assertThat(titles(one, "")).containsExactly("A");
    }

    @Test
    void a_change_never_goes_to_an_index_that_may_lack_what_was_before_it() {
        rebuild(one, "8", Item.titled("A"));
        assertThat(other.position()).contains(new Position("8"));
        rebuild(one, "5", Item.titled("A"));

        assertThatThrownBy(() -> put(other, "9", Item.titled("B"))).isInstanceOf(RuntimeException.class);

        assertThat(one.position()).contains(new Position("5"));
        assertThat(other.position()).contains(new Position("5"));
        put(other, "9", Item.titled("B"));
        assertThat(one.position()).contains(new Position("9"));
    }

    @Test
    void what_a_newer_service_made_is_searched_and_not_made_anew() {
        rebuild(one, "1", Item.titled("A"));
        mark(one, IndexVersion.ANALYSIS + 1);

        assertThat(other.state()).isEqualTo(IndexState.OUTDATED);
        assertThat(other.position()).isEmpty();
        assertThat(titles(other, "")).containsExactly("A");
        assertThatThrownBy(() -> put(other, "2", Item.titled("B"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(other::startRebuild).isInstanceOf(RebuildElsewhereException.class);
    }

    @Test
    void what_an_older_service_made_is_searched_until_it_is_made_anew() {
        rebuild(one, "1", Item.titled("A"));
        mark(one, IndexVersion.ANALYSIS - 1);

        assertThat(other.state()).isEqualTo(IndexState.OUTDATED);
        assertThat(titles(other, "")).containsExactly("A");
        rebuild(other, "2", Item.titled("A"), Item.titled("B"));
        assertThat(one.state()).isEqualTo(IndexState.READY);
        assertThat(titles(one, "")).hasSize(2);
    }

    @Test
    void a_cluster_that_cannot_be_reached_is_away_and_not_empty() {
        var nowhere = new ClusterSettings(
                List.of(URI.create("http://127.0.0.1:1")), null, "videnrul", 1, Duration.ofSeconds(1));
        try (var lost = new OpenSearchEngine(nowhere, HouseWords.NONE)) {
            assertThat(lost.state()).isEqualTo(IndexState.AWAY);
            assertThatThrownBy(() -> titles(lost, "")).isInstanceOf(IndexAwayException.class);
            assertThatThrownBy(lost::position).isInstanceOf(IndexAwayException.class);
            assertThatThrownBy(lost::startRebuild).isInstanceOf(IndexAwayException.class);
            assertThatThrownBy(() -> put(lost, "1", Item.titled("A"))).isInstanceOf(IndexAwayException.class);
        }
    }

    private void mark(SearchEngine engine, int analysis) {
        SearchCluster.get()
                .send(
                        "PUT",
                        "/" + Engines.settings(folder, 1).prefix() + "-" + IndexVersion.FIELDS + "/_doc/position",
                        "{\"position\": \"1\", \"analysis\": " + analysis + "}");
        assertThat(engine.state()).isEqualTo(IndexState.OUTDATED);
    }

    private static void rebuild(SearchEngine engine, String position, Item... items) {
        Rebuild rebuild = engine.startRebuild();
        rebuild.add(Item.made(items));
        rebuild.finish(new Position(position));
    }

    private static void put(SearchEngine engine, String position, Item item) {
        engine.apply(List.of(new Change.Put(item.made())), new Position(position));
    }

    private static List<String> titles(SearchEngine engine, String q) {
        return EngineTest.titles(engine.search(Query.of(q).made()));
    }
}
