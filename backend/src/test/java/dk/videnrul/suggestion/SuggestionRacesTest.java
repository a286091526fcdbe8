package dk.videnrul.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import dk.videnrul.testsupport.AtOnce;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Statements;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What happens to suggestions when several act at the same moment, and what they cost. */
@QuarkusTest
class SuggestionRacesTest extends Suggesting {
    @Inject
    Statements statements;

    @Inject
    EntityManager database;

    @Test
    void of_two_chairs_who_take_it_up_one_is_first_and_it_rolls_once() throws Exception {
        Given.Somebody other = given.participant(target, "VICE_CHAIR");
        String item = publish();
        soon(() -> as(chair).get(path(target) + "?limit=100").then().body("items.item.id", hasItem(item)));
        String id = idOf(path(target), item, chair);
        List<Response> answers = AtOnce.all(List.of(
                () -> answer(path(target), id, chair, Map.of("status", "taken-up", "note", "A"), "\"0-0\""),
                () -> answer(path(target), id, other, Map.of("status", "taken-up", "note", "B"), "\"0-0\"")));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        assertThat(as(chair).get(Items.PATH + "/" + item + "/rolls").jsonPath().getList("items.reasons.flatten()"))
                .hasSize(1);
    }

    @Test
    void two_runners_at_once_compute_everything_once() throws Exception {
        String[] items = {publish(), publish(), publish(), publish()};
        AtOnce.all(List.of(this::run, this::run, this::run));
        soon(() -> as(chair).get(path(target) + "?limit=100").then().body("items.item.id", hasItems(items)));
        assertThat(given.rows("""
                        select item, place from suggestion group by item, place having count(*) > 1""")).isEmpty();
        Object before = given.rows("select max(computed_at) from suggestion where place = '%s'".formatted(target.id()));
        feed.catchUp();
        assertThat(given.rows("select max(computed_at) from suggestion where place = '%s'".formatted(target.id())))
                .isEqualTo(before);
    }

    @Test
    void a_place_keeps_only_its_best() {
        String best = publish();
        soon(() -> as(chair).get(path(target) + "?limit=100").then().body("items.item.id", hasItem(best)));
        given.run("""
                insert into suggestion (id, version, place, item, score, reasons, status, computed_at)
                select gen_random_uuid(), 0, ?1, id, 1, '[]', 'OPEN', now() from knowledge_item
                where status = 'PUBLISHED'
                on conflict do nothing""", target.id());
        String later = publish();
        soon(() -> as(chair).get(path(target) + "?limit=100").then().body("items.item.id", hasItems(best, later)));
        assertThat(given.rows("select 1 from suggestion where status = 'OPEN' and place = '%s'".formatted(target.id())))
                .hasSizeLessThanOrEqualTo(Weighing.MOST_OPEN);
    }

    @Test
    void a_long_list_costs_no_more_statements_than_a_short_one() {
        String[] items = {publish(), publish(), publish(), publish(), publish()};
        soon(() -> as(chair).get(path(target) + "?limit=100").then().body("items.item.id", hasItems(items)));
        long few = statements.during(
                () -> as(chair).get(path(target) + "?limit=1").then().statusCode(200));
        long many = statements.during(
                () -> as(chair).get(path(target) + "?limit=100").then().statusCode(200));
        assertThat(many).isEqualTo(few);
    }

    @Test
    void a_list_is_read_in_the_order_of_its_index() {
        assertThat(plan("select id from suggestion where place = '%s' and status = 'OPEN' order by score desc, id desc"
                        .formatted(target.id())))
                .contains("ix_suggestion_open")
                .doesNotContain("Sort");
    }

    /** A table of a few rows is read from end to end, and sorted, unless that is made dear. */
    private String plan(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("set local enable_seqscan = off").executeUpdate();
            database.createNativeQuery("set local enable_sort = off").executeUpdate();
            return database.createNativeQuery("explain " + sql).getResultList().toString();
        });
    }

    private Response run() {
        feed.catchUp();
        return as(chair).get(path(target));
    }
}
