package dk.videnrul.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.videnrul.testsupport.AtOnce;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Words;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told is told exactly once, whoever tells it and whatever stops in between. */
@QuarkusTest
class NewsRoundTest extends HttpTest {
    @Inject
    NewsRound round;

    @Inject
    FollowerNews followers;

    private Given.Group group;
    private Given.Somebody chair;
    private Given.Somebody reader;

    @BeforeEach
    void aReader() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        reader = given.member();
        Telling.follow(reader, Map.of("themeGroup", group.slug()));
    }

    @Test
    void two_nodes_at_once_tell_it_once() throws Exception {
        publish(5);
        Callable<Boolean> node = () -> {
            round.tell();
            return true;
        };
        AtOnce.all(List.of(node, node, node));
        await().untilAsserted(() -> assertThat(entries()).hasSize(5));
        round.tell();
        assertThat(entries()).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void a_node_that_dies_while_it_tells_leaves_nothing_half_told() {
        publish(2);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    followers.tell();
                    throw new IllegalStateException("killed");
                }))
                .hasMessageContaining("killed");
        await().untilAsserted(() -> {
            round.tell();
            assertThat(entries()).hasSize(2).doesNotHaveDuplicates();
        });
    }

    @Test
    void a_change_that_was_rolled_back_is_told_to_nobody() {
        String item = Items.draft().in(group).write(as(chair)).jsonPath().getString("id");
        Items.changeStatus(as(chair), item, "\"77-abc\"", "published").then().statusCode(412);
        round.tell();
        assertThat(entries()).isEmpty();
    }

    @Test
    void every_kept_search_is_asked_part_after_part() {
        String word = Words.unheardOf();
        given.run("""
                insert into subscription (id, version, person, search, name, demo, created_at)
                select gen_random_uuid(), 0, ?1, jsonb_build_object('q', 'andet' || n), 'Andet', false, now()
                from generate_series(1, 450) n""", given.member().id());
        Given.Somebody seeker = given.member();
        Telling.follow(seeker, Map.of("search", Map.of("q", word), "name", "Mit ord"));
        Items.titled("Om " + word).in(group).publish(() -> as(chair));
        await().untilAsserted(() -> {
            round.tell();
            assertThat(Telling.kinds(Telling.inbox(seeker))).containsExactly("item-published");
        });
    }

    private void publish(int items) {
        for (int number = 0; number < items; number++) {
            Items.draft().in(group).publish(() -> as(chair));
        }
    }

    private List<?> entries() {
        return given.rows("select happening from inbox_entry where person = '" + reader.id() + "'");
    }
}
