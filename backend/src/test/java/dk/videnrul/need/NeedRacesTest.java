package dk.videnrul.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import dk.videnrul.testsupport.AtOnce;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to questions when several act at the same moment, and what a list of them costs. */
@QuarkusTest
class NeedRacesTest extends HttpTest {
    @Inject
    Statements statements;

    private Given.Group group;
    private Given.Somebody chair;
    private Given.Somebody asker;
    private String need;

    @BeforeEach
    void somebodyAsks() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        asker = given.member();
        need = Asking.asked(asker, "Hvem ved det?", "themeGroup", group.slug());
    }

    @Test
    void of_two_who_accept_an_answer_one_is_first_and_the_other_is_told() throws Exception {
        String one = Asking.answered(chair, need, publish());
        String other = Asking.answered(chair, need, publish());
        String version = Asking.version(asker, need);
        List<Response> accepted = AtOnce.all(List.of(
                () -> Asking.settle(asker, need, Map.of("status", "answered", "answer", one), version),
                () -> Asking.settle(chair, need, Map.of("status", "answered", "answer", other), version)));
        assertThat(accepted).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        assertThat(given.rows("select 1 from need_answer where accepted_at is not null and need = '" + need + "'"))
                .hasSize(1);
    }

    @Test
    void an_item_that_two_name_at_once_answers_once() throws Exception {
        String item = publish();
        List<Response> named =
                AtOnce.all(List.of(() -> Asking.answer(chair, need, item), () -> Asking.answer(asker, need, item)));
        assertThat(named).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void a_long_list_costs_no_more_statements_than_a_short_one() {
        String needs = Asking.PATH + "?limit=100&themeGroup=" + group.slug();
        String missing = "/api/v1/theme-groups/" + group.slug() + "/needs?limit=100";
        String answers = Asking.PATH + "/" + need + "/answers";
        Asking.answered(chair, need, publish());
        long fewNeeds = cost(needs, 1);
        long fewMissing = cost(missing, 1);
        long fewAnswers = cost(answers, 1);
        for (int number = 1; number < 6; number++) {
            Asking.answered(number % 2 == 0 ? chair : asker, need, publish());
            Asking.asked(given.member(), "Nr. " + number, "themeGroup", group.slug(), "topics", List.of("unge"));
        }
        assertThat(cost(needs, 6)).isEqualTo(fewNeeds).isLessThanOrEqualTo(12);
        assertThat(cost(missing, 6)).isEqualTo(fewMissing);
        assertThat(cost(answers, 6)).isEqualTo(fewAnswers);
    }

    private long cost(String path, int rows) {
        return statements.during(() -> as(asker).get(path).then().body("items", hasSize(rows)));
    }

    private String publish() {
        return Items.draft().in(group).publish(() -> as(chair));
    }
}
