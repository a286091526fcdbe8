package dk.videnrul.expertise;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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

@QuarkusTest
class WhoToAskTest extends HttpTest {
    private static final String PATH = "/api/v1/who-to-ask";

    @Inject
    Statements statements;

    private Given.Group group;
    private Given.Somebody chair;
    private Given.Somebody reader;
    private String item;

    @BeforeEach
    void somebodyHasWritten() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        reader = given.member();
        item = write("public");
    }

    @Test
    void people_are_named_with_their_reasons_and_those_who_know_the_very_thing_first() {
        Given.Somebody experienced = given.member();
        as(experienced)
                .contentType(JSON)
                .body(Map.of("type", "experience", "text", "Det gik skidt hos os"))
                .post(Items.PATH + "/" + item + "/comments")
                .then()
                .statusCode(201);
        about(item, reader)
                .then()
                .statusCode(200)
                .body(
                        "items.person.id",
                        contains(chair.id().toString(), experienced.id().toString()))
                .body("items[0].reasons.ground", contains("wrote", "leads"))
                .body("items[0].reasons[0].text", equalTo("Har skrevet det"))
                .body("items[0].reasons[0].items.id", contains(item))
                .body("items[0].reasons[1].text", containsString(group.name()))
                .body("items[1].reasons.ground", contains("experienced"));
        about(item, chair).then().body("items.person.id", not(hasItem(chair.id().toString())));
    }

    @Test
    void who_wants_to_be_left_in_peace_or_has_left_is_not_named() {
        as(chair)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"privacy\": {\"askable\": false}}")
                .patch("/api/v1/me/profile")
                .then()
                .statusCode(200)
                .body("privacy.askable", equalTo(false));
        about(item, reader).then().body("items", empty());
        Given.Somebody leaver = given.chairOf(group);
        about(item, reader).then().body("items.person.id", contains(leaver.id().toString()));
        given.run("update person set status = 'LEFT', left_on = date '2026-01-01' where id = ?1", leaver.id());
        about(item, reader).then().body("items", empty());
    }

    @Test
    void who_is_reached_through_the_coordinator_shows_no_address() {
        Given.Somebody coordinator = given.coordinatorOf("0849");
        given.run(
                "update person set municipality = '0849', email = ?1, contact_via = 'COORDINATOR' where id = ?2",
                chair.address(),
                chair.id());
        about(item, reader)
                .then()
                .body("items[0].person.email", nullValue())
                .body("items[0].person.coordinators.name", contains(coordinator.name()));
    }

    @Test
    void what_the_caller_may_not_see_counts_nothing() {
        String open = write("public", "indeklima");
        String secret = write("group", "indeklima");
        about(secret, reader).then().statusCode(404);
        String wrote = "items.find { it.person.id == '" + chair.id() + "' }.reasons[0].";
        about(open, reader).then().body(wrote + "count", equalTo(1)).body(wrote + "items.id", not(hasItem(secret)));
        about(open, given.memberOf(group)).then().body(wrote + "count", equalTo(2));
    }

    @Test
    void a_topic_is_asked_about_by_its_id_or_by_what_somebody_types() {
        Given.Somebody competent = given.member();
        given.run("update person set topics = '{haandhygiejne}' where id = ?1", competent.id());
        for (Map.Entry<String, String> question :
                Map.of("topic", "haandhygiejne", "q", "håndhyg").entrySet()) {
            as(reader)
                    .queryParam(question.getKey(), question.getValue())
                    .get(PATH)
                    .then()
                    .body("topics.id", contains("haandhygiejne"))
                    .body("items.person.id", hasItem(competent.id().toString()));
        }
        as(reader)
                .queryParam("q", "findes ikke")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        asGuest().queryParam("topic", "rygestop").get(PATH).then().statusCode(401);
    }

    @Test
    void many_to_name_cost_no_more_statements_than_one() {
        long few = statements.during(() -> about(item, reader).then().body("items", hasSize(1)));
        for (int number = 0; number < 5; number++) {
            given.chairOf(group);
        }
        long many = statements.during(() -> about(item, reader).then().body("items", hasSize(6)));
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(16);
    }

    private Response about(String id, Given.Somebody caller) {
        return as(caller).queryParam("item", id).get(PATH);
    }

    private String write(String visibility, String... topics) {
        return Items.draft()
                .in(group)
                .with("visibility", visibility)
                .with("topics", List.of(topics))
                .publish(() -> as(chair));
    }
}
