package dk.videnrul.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import dk.videnrul.testsupport.AtOnce;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens to rolls when several act at the same moment, and what a list of them costs. */
@QuarkusTest
class RollRacesTest extends RollTestCase {
    @Inject
    Statements statements;

    @Test
    void of_two_chairs_who_answer_one_is_first_and_the_other_is_told() throws Exception {
        Given.Somebody one = given.chairOf(target);
        Given.Somebody other = given.participant(target, "VICE_CHAIR");
        String roll = Rolling.to(target, item, "Se", as(sender)).jsonPath().getString("id");
        String version = as(one).get("/api/v1/rolls/" + roll).getHeader("ETag");
        List<Response> answers = AtOnce.all(List.of(
                () -> Rolling.answer(roll, "taken-up", null, one, version),
                () -> Rolling.answer(roll, "declined", "Nej tak", other, version)));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void two_who_send_it_at_once_make_one_roll_with_both_reasons() throws Exception {
        List<Response> sent = AtOnce.all(List.of(
                () -> Rolling.to(target, item, "Fordi A", as(sender)),
                () -> Rolling.to(target, item, "Fordi B", as(chair))));
        assertThat(sent).extracting(Response::statusCode).containsOnly(201);
        as(sender)
                .get(Items.PATH + "/" + item + "/rolls")
                .then()
                .body("items", hasSize(1))
                .body("items[0].reasons", hasSize(2));
    }

    @Test
    void an_item_that_is_archived_meanwhile_has_rolled_or_is_refused() throws Exception {
        List<Response> answers = AtOnce.all(List.of(
                () -> Rolling.to(target, item, "Hurtigt", as(sender)),
                () -> Items.take(() -> as(chair), item, "archived", "reason", "Forældet")));
        assertThat(answers.get(1).statusCode()).isEqualTo(200);
        int rolled = ((List<?>) given.rows("""
                        select 1 from roll join knowledge_item item on item.id = roll.item
                        where item.public_id = '%s'""".formatted(item))).size();
        assertThat(answers.getFirst().statusCode()).isEqualTo(rolled == 1 ? 201 : 409);
    }

    @Test
    void a_long_list_costs_no_more_statements_than_a_short_one() {
        String path = "/api/v1/theme-groups/" + target.slug() + "/rolls?limit=100";
        Rolling.to(target, item, "Nr. 0", as(sender));
        long few = statements.during(() -> as(sender).get(path).then().statusCode(200));
        for (int number = 1; number < 8; number++) {
            String another = Items.draft().in(home).publish(() -> as(chair));
            Rolling.to(target, another, "Nr. " + number, as(number % 2 == 0 ? sender : chair));
        }
        long many = statements.during(() -> as(sender).get(path).then().body("items", hasSize(8)));
        assertThat(many).isEqualTo(few);
    }
}
