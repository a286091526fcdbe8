package dk.videnrul.review;

import static dk.videnrul.testsupport.Items.PATH;
import static dk.videnrul.testsupport.Items.take;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for whom, and what is said to still hold. */
@QuarkusTest
class ReviewsTest extends HttpTest {
    private static final String TASKS = "/api/v1/review-tasks";

    @Inject
    DueReviews dueReviews;

    @Inject
    Statements statements;

    private Given.Group group;
    private Given.Somebody chair;
    private Given.Somebody author;

    @BeforeEach
    void a_group_with_its_people() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        author = given.memberOf(group);
    }

    @Test
    void what_is_submitted_waits_for_the_chairs_and_the_secretariat_until_it_is_settled() {
        String id = written();
        assertThat(waitingFor(chair)).isEmpty();
        take(author(), id, "submitted");
        as(chair)
                .get(TASKS)
                .then()
                .body("total", equalTo(1))
                .body("items[0].reason", equalTo("submitted"))
                .body("items[0].item.id", equalTo(id))
                .body("items[0].by", equalTo(author.name()))
                .body("items[0].due", nullValue())
                .body("items[0].since", notNullValue());
        asSecretariat()
                .queryParam("themeGroup", group.slug())
                .get(TASKS)
                .then()
                .body("items.item.id", equalTo(List.of(id)));
        assertThat(waitingFor(author)).isEmpty();
        assertThat(waitingFor(given.memberOf(group))).isEmpty();
        assertThat(waitingFor(given.chairOf(given.themeGroup().active()))).isEmpty();
        take(chair(), id, "draft", "reason", "Lidt mere");
        assertThat(waitingFor(chair)).isEmpty();
        take(author(), id, "submitted");
        take(author(), id, "draft");
        assertThat(waitingFor(chair)).isEmpty();
        take(author(), id, "submitted");
        take(chair(), id, "published");
        assertThat(waitingFor(chair)).isEmpty();
        asGuest().get(TASKS).then().statusCode(401);
    }

    @Test
    void the_nightly_job_asks_once_for_a_look_at_what_has_come_of_age() {
        String id = published();
        String fresh = published();
        due(id, "current_date - 1");
        due(fresh, "current_date + 10");
        dueReviews.open();
        dueReviews.open();
        for (Given.Somebody reader : List.of(chair, author)) {
            as(reader)
                    .queryParam("reason", "review-due")
                    .get(TASKS)
                    .then()
                    .body("items.item.id", equalTo(List.of(id)))
                    .body("items[0].due", notNullValue())
                    .body("items[0].item.freshness", equalTo("review-due"));
        }
        as(chair).queryParam("reason", "submitted").get(TASKS).then().body("items", equalTo(List.of()));
        confirm(author(), id, Map.of("note", "Set igennem")).then().statusCode(201);
        assertThat(waitingFor(chair)).isEmpty();
        dueReviews.open();
        assertThat(waitingFor(chair)).isEmpty();
    }

    @Test
    void the_job_is_planned_for_the_coming_night_and_only_once() {
        assertThat(given.rows(
                        "select task_instance from job where task_name = 'due-reviews' and execution_time > now()"))
                .hasSize(1);
    }

    @Test
    void what_becomes_a_kind_that_needs_no_review_waits_no_longer() {
        String id = published();
        due(id, "current_date - 200");
        dueReviews.open();
        as(author).get(PATH + "/" + id).then().body("freshness", equalTo("overdue"));
        assertThat(waitingFor(chair)).containsExactly(id);
        Items.change(chair(), id, Map.of("kind", "event-report"))
                .then()
                .statusCode(200)
                .body("freshness", equalTo("timeless"))
                .body("reviewDue", nullValue());
        dueReviews.open();
        assertThat(waitingFor(chair)).isEmpty();
    }

    @Test
    void still_valid_is_said_in_one_step_and_remembered() {
        String id = published();
        due(id, "current_date - 100");
        as(author)
                .get(PATH + "/" + id)
                .then()
                .body("freshness", equalTo("overdue"))
                .body("allowed", hasItem("confirm"));
        Response first = confirm(author(), id, Map.of("note", "Tallene holder"));
        first.then()
                .statusCode(201)
                .body("by", equalTo(author.name()))
                .body("note", equalTo("Tallene holder"))
                .body("reviewDue", notNullValue());
        asGuest()
                .get(first.getHeader("Location"))
                .then()
                .statusCode(200)
                .body("id", equalTo(first.jsonPath().getString("id")));
        confirm(chair(), id, Map.of()).then().statusCode(201);
        asGuest()
                .get(PATH + "/" + id + "/confirmations")
                .then()
                .body("items.by", equalTo(List.of(chair.name(), author.name())));
        asGuest()
                .get(PATH + "/" + id)
                .then()
                .body("freshness", equalTo("current"))
                .body("confirmedAt", notNullValue())
                .body("reviewDue", equalTo(first.jsonPath().getString("reviewDue")));
        as(author).get(PATH + "/" + id + "/versions").then().body("items[0].what", equalTo("confirmed"));
    }

    @Test
    void only_what_is_published_and_grows_old_is_confirmed_and_only_by_those_who_answer_for_it() {
        String draft = written();
        confirm(author(), draft, Map.of()).then().statusCode(409);
        String id = published();
        confirm(HttpTest::asGuest, id, Map.of()).then().statusCode(401);
        confirm(() -> as(given.memberOf(group)), id, Map.of()).then().statusCode(403);
        confirm(author(), id, Map.of("note", "010190-1234"))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/note")));
        String meeting = Items.draft().in(group).with("kind", "event-report").publish(chair());
        confirm(chair(), meeting, Map.of()).then().statusCode(409);
    }

    @Test
    void freshness_is_a_filter_and_a_field_with_counts_and_hides_nothing() {
        String late = published();
        String fresh = published();
        given.run(
                "update knowledge_item set review_due = current_date - 300, version = version + 1 where public_id = ?1",
                late);
        given.run("""
                insert into outbox (subject, subject_id, what, at)
                select 'knowledge-item', id, 'changed', now() from knowledge_item where public_id = ?1""", late);
        await().atMost(Duration.ofSeconds(20)).until(() -> found("overdue").equals(List.of(late)));
        assertThat(found("current", "timeless")).containsExactly(fresh);
        Response all = asGuest()
                .queryParam("themeGroup", group.slug())
                .queryParam("facets", true)
                .get(PATH);
        all.then()
                .body("total", equalTo(2))
                .body("items.find { it.id == '" + late + "' }.freshness", equalTo("overdue"))
                .body(
                        "facets.find { it.name == 'freshness' }.values.find { it.value == 'overdue' }.label",
                        equalTo("Ikke set efter længe"));
    }

    @Test
    void a_long_list_costs_as_many_statements_as_a_short_one() {
        for (int number = 0; number < 5; number++) {
            take(author(), written(), "submitted");
        }
        long one = statements.during(() -> as(chair).queryParam("limit", 1).get(TASKS));
        long many = statements.during(() -> as(chair).queryParam("limit", 100).get(TASKS));
        assertThat(many).isLessThanOrEqualTo(one).isLessThanOrEqualTo(8);
        Response page = as(chair).queryParam("limit", 3).get(TASKS);
        assertThat(page.jsonPath().getInt("total")).isEqualTo(5);
        as(chair)
                .queryParam("limit", 3)
                .queryParam("cursor", page.jsonPath().getString("next"))
                .get(TASKS)
                .then()
                .body("items.size()", equalTo(2))
                .body("next", nullValue());
    }

    private List<String> waitingFor(Given.Somebody reader) {
        return as(reader).get(TASKS).jsonPath().getList("items.item.id");
    }

    private List<String> found(String... freshness) {
        return asGuest()
                .queryParam("themeGroup", group.slug())
                .queryParam("freshness", (Object[]) freshness)
                .get(PATH)
                .jsonPath()
                .getList("items.id");
    }

    private static Response confirm(Supplier<RequestSpecification> by, String id, Map<String, ?> body) {
        return by.get().contentType(JSON).body(body).post(PATH + "/" + id + "/confirmations");
    }

    private void due(String id, String day) {
        given.run("update knowledge_item set review_due = " + day + " where public_id = ?1", id);
    }

    private Supplier<RequestSpecification> author() {
        return () -> as(author);
    }

    private Supplier<RequestSpecification> chair() {
        return () -> as(chair);
    }

    private String written() {
        return Items.draft().in(group).write(as(author)).jsonPath().getString("id");
    }

    private String published() {
        String id = written();
        take(chair(), id, "published").then().statusCode(200);
        return id;
    }
}
