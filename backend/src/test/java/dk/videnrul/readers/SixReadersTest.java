package dk.videnrul.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.videnrul.notice.Telling;
import dk.videnrul.search.engine.Position;
import dk.videnrul.search.engine.SearchEngine;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One outbox, many readers: after a history with faults and restarts, each of them holds what the tables say. */
@QuarkusTest
class SixReadersTest extends HttpTest {
    private static final int STEPS = 150;
    private static final long SEED = 20261123;

    @Inject
    DataSource database;

    @Inject
    SearchEngine index;

    private final Random chance = new Random(SEED);
    private Subscriber subscriber;
    private final String word = Words.unheardOf();

    @AfterEach
    void unsubscribe() {
        subscriber.close();
    }

    @Test
    void they_end_with_the_same() throws SQLException {
        Given.Group one = given.themeGroup().active();
        Given.Group other = given.themeGroup().active();
        Given.Somebody follower = given.member();
        Telling.follow(follower, Map.of("themeGroup", one.slug()));
        Telling.follow(follower, Map.of("themeGroup", other.slug()));
        History history = new History(chance, word, List.of(one, other), given.member(), database);
        ChangeReader changes = new ChangeReader(chance);
        List<Harvester> harvesters =
                List.of(new Harvester("group:" + one.slug()), new Harvester("group:" + other.slug()));
        List<Reader> feeds = List.of(
                new FeedReader("/api/v1/theme-groups/" + one.slug() + "/feed", chance),
                new FeedReader("/api/v1/theme-groups/" + other.slug() + "/feed", chance));
        Reader found = new FeedReader(Items.PATH + "/feed?q=" + word, chance);
        Reader search = new Searcher(word);
        subscriber = new Subscriber(given, chance);
        List<Reader> all = new ArrayList<>(List.of(changes, found, search, subscriber));
        all.addAll(harvesters);
        all.addAll(feeds);
        changes.catchUp();
        for (int step = 0; step < STEPS; step++) {
            history.happen(step);
            if (chance.nextInt(3) == 0) {
                all.get(chance.nextInt(all.size())).read();
            }
            if (step == STEPS / 3) {
                rename(one);
            }
            if (step == STEPS / 2) {
                // As after a change of the rules by which the index is made: it is made anew beside the old one.
                index.apply(List.of(), new Position("0-0 another"));
            }
        }
        history.endSomethingSlow();
        await().untilAsserted(() -> {
            Map<String, String> truth = truth();
            assertThat(truth).as("something is left to compare").hasSizeGreaterThan(5);
            all.forEach(Reader::catchUp);
            for (Reader reader : List.of(changes, found, search, subscriber)) {
                assertThat(ours(reader)).as(reader.name()).isEqualTo(truth);
            }
            assertThat(together(harvesters)).as("OAI-PMH").isEqualTo(truth);
            assertThat(together(feeds)).as("Atom of groups").isEqualTo(truth);
            Map<String, Long> versions = versions(truth.keySet());
            assertThat(only(changes.versions(), truth.keySet())).isEqualTo(versions);
            assertThat(only(subscriber.versions(), truth.keySet())).isEqualTo(versions);
            Map<String, Long> harvested = new TreeMap<>();
            harvesters.forEach(harvester -> harvested.putAll(only(harvester.versions(), truth.keySet())));
            assertThat(harvested).isEqualTo(versions);
            Set<String> seen = seenByMembers();
            assertThat(told(follower)).as("inbox").isEqualTo(seen);
        });
    }

    private static void rename(Given.Group group) {
        asSecretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("name", "Nyt navn " + group.id()))
                .patch("/api/v1/theme-groups/" + group.slug())
                .then()
                .statusCode(200);
    }

    /** Titles of what everybody may see, by public id, from the table itself. */
    private Map<String, String> truth() {
        return rows("select public_id, title from knowledge_item where status = 'PUBLISHED' and visibility = 'PUBLIC'"
                        + " and title like '" + word + "%'")
                .collect(Collectors.toMap(row -> String.valueOf(row[0]), row -> String.valueOf(row[1])));
    }

    private Map<String, Long> versions(Set<String> ids) {
        return only(
                rows("select public_id, version from knowledge_item where title like '" + word + "%'")
                        .collect(Collectors.toMap(row -> String.valueOf(row[0]), row -> ((Number) row[1]).longValue())),
                ids);
    }

    /** Who follows both groups was told of each item when it was published, and sees what they may see now. */
    private Set<String> seenByMembers() {
        return rows("select public_id, title from knowledge_item where status = 'PUBLISHED'"
                        + " and visibility in ('PUBLIC', 'MEMBERS') and title like '" + word + "%'")
                .map(row -> String.valueOf(row[0]))
                .collect(Collectors.toSet());
    }

    private Stream<Object[]> rows(String sql) {
        return given.rows(sql).stream().map(Object[].class::cast);
    }

    private Map<String, String> ours(Reader reader) {
        Map<String, String> ours = new HashMap<>(reader.copy());
        ours.values().removeIf(title -> !title.startsWith(word));
        return ours;
    }

    private Map<String, String> together(List<? extends Reader> readers) {
        Map<String, String> together = new HashMap<>();
        readers.forEach(reader -> together.putAll(ours(reader)));
        return together;
    }

    private static Map<String, Long> only(Map<String, Long> versions, Set<String> ids) {
        Map<String, Long> some = new TreeMap<>(versions);
        some.keySet().retainAll(ids);
        return some;
    }

    private static Set<String> told(Given.Somebody follower) {
        List<String> told = as(follower)
                .queryParam("limit", 100)
                .get(Telling.INBOX)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.kind == 'item-published' }.item.id");
        return Set.copyOf(told);
    }
}
