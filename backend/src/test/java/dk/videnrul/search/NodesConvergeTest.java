package dk.videnrul.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several nodes, each with a full index of its own, that are struck by what strikes nodes, and end with the same. */
@QuarkusTest
class NodesConvergeTest extends HttpTest {
    private static final int STEPS = 60;
    private static final long SEED = 20261124;

    @Inject
    Outbox outbox;

    @Inject
    KnowledgeReading knowledge;

    @Inject
    IndexDocuments documents;

    @TempDir
    Path folder;

    private final Random chance = new Random(SEED);
    private final String word = Words.unheardOf();
    private final List<SearchNode> nodes = new ArrayList<>();
    private final List<String> published = new ArrayList<>();
    private Given.Somebody chair;
    private Given.Group group;

    @BeforeEach
    void begin() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        for (int n = 1; n <= 3; n++) {
            nodes.add(new SearchNode(folder.resolve("node" + n), outbox, knowledge, documents));
        }
    }

    @AfterEach
    void end() {
        nodes.forEach(SearchNode::close);
    }

    @Test
    void whatever_strikes_them_all_end_with_what_the_database_says() throws IOException {
        for (int step = 0; step < STEPS; step++) {
            change(step);
            strike(step, nodes.get(chance.nextInt(nodes.size())));
        }
        nodes.forEach(SearchNode::start);
        await().untilAsserted(() -> {
            nodes.forEach(SearchNode::reconcile);
            Map<UUID, Long> items = items("");
            assertThat(items).hasSizeGreaterThan(10);
            for (SearchNode node : nodes) {
                assertThat(ours(node, items)).as(node.toString()).isEqualTo(items);
                assertThat(node.found(word))
                        .as(node.toString())
                        .isEqualTo(items(" and status = 'PUBLISHED'").keySet());
            }
        });
    }

    private void change(int step) {
        if (published.size() < 6 || chance.nextInt(3) > 0) {
            published.add(
                    Items.titled("%s nr. %d".formatted(word, step)).in(group).publish(() -> as(chair)));
            return;
        }
        String id = published.get(chance.nextInt(published.size()));
        String path = Items.PATH + "/" + id;
        if (chance.nextBoolean()) {
            published.remove(id);
            Items.changeStatus(as(chair), id, as(chair).get(path).getHeader("ETag"), "archived")
                    .then()
                    .statusCode(200);
        } else {
            as(chair)
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "*")
                    .body(Map.of("title", "%s for anden gang %d".formatted(word, step)))
                    .patch(path)
                    .then()
                    .statusCode(200);
        }
    }

    /** One of them each time; the others go on. */
    private void strike(int step, SearchNode node) throws IOException {
        switch (step % 10) {
            case 1 -> node.stop();
            case 3 -> node.losePower(folder.resolve("left" + step));
            case 5 -> node.loseDisk(folder.resolve("empty" + step));
            case 7 -> node.forgetSomething(chance);
            default -> node.start();
        }
    }

    private Map<UUID, Long> items(String which) {
        return given.rows("select id, version from knowledge_item where title like '" + word + "%'" + which).stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).longValue()));
    }

    private static Map<UUID, Long> ours(SearchNode node, Map<UUID, Long> items) {
        Map<UUID, Long> ours = new TreeMap<>(node.versions());
        ours.keySet().retainAll(items.keySet());
        return ours;
    }
}
