package dk.videnrul.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.videnrul.testsupport.AtOnce;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Mailbox;
import dk.videnrul.testsupport.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ParticipationsTest extends HttpTest {
    private static final String PATCH = "application/merge-patch+json";

    @Inject
    Statements statements;

    @Test
    void a_member_joins_a_group_that_is_free_and_leaves_it() {
        Given.Group group = given.themeGroup().joining("FREE").active();
        Given.Somebody member = given.member();
        as(member).get(group(group)).then().body("allowed", hasItem("join"));
        Response joined = add(as(member), group, Map.of());
        joined.then().statusCode(201).body("role", equalTo("member")).body("allowed", contains("end"));
        as(member)
                .get(group(group))
                .then()
                .body("allowed", hasItem("leave"))
                .body("allowed", not(hasItem("join")))
                .body("members", equalTo(1));
        add(as(member), group, Map.of()).then().statusCode(409);

        String part = joined.getHeader("Location");
        as(given.member()).header("If-Match", "*").delete(part).then().statusCode(403);
        as(member).delete(part).then().statusCode(428);
        as(member)
                .header("If-Match", joined.getHeader("ETag"))
                .delete(part)
                .then()
                .statusCode(204);
        as(member).get(group(group)).then().body("members", equalTo(0));
        add(as(member), group, Map.of()).then().statusCode(201);
        as(member)
                .queryParam("past", true)
                .get(people(group))
                .then()
                .body("items.member.name", contains(member.name(), member.name()));
        as(member).get(people(group)).then().body("items.member.name", contains(member.name()));
    }

    @Test
    void a_group_is_joined_as_it_says() {
        for (String how : List.of("ON_REQUEST", "BY_INVITATION")) {
            Given.Group group = given.themeGroup().joining(how).active();
            add(as(given.member()), group, Map.of()).then().statusCode(409);
        }
        Given.Group free = given.themeGroup().joining("FREE").active();
        add(asGuest(), free, Map.of()).then().statusCode(401);
        add(as(given.member()), free, Map.of("role", "chair", "from", "2020-01-01"))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/role", "/from"));
        add(as(given.member()), given.themeGroup().joining("FREE").closed(), Map.of())
                .then()
                .statusCode(409);
    }

    @Test
    void a_chair_adds_a_member_with_a_mandate_and_the_member_is_told() {
        Given.Group group = given.themeGroup().joining("BY_INVITATION").active();
        Given.Somebody chair = given.chairOf(group);
        String address = "tilfoejet-" + group.id() + "@example.org";
        Given.Somebody added = given.memberAt(address);
        Map<String, Object> draft =
                Map.of("member", added.id(), "role", "process-leader", "mandate", "Kan aftale møder");
        add(as(given.memberOf(group)), group, draft).then().statusCode(403);
        add(as(chair), group, draft)
                .then()
                .statusCode(201)
                .body("member.name", equalTo(added.name()))
                .body("mandate", equalTo("Kan aftale møder"));
        add(as(chair), group, draft).then().statusCode(409);
        add(as(chair), group, Map.of("member", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/member"));
        await().until(() -> !Mailbox.lettersTo(address).isEmpty());
        assertThat(Mailbox.lettersTo(address))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains(group.name(), "/temagrupper/" + group.slug()));
    }

    @Test
    void the_last_chair_of_an_active_group_stays_until_there_is_another() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Given.Somebody other = given.memberOf(group);
        String part = partOf(chair, group);
        as(chair).header("If-Match", "*").delete(part).then().statusCode(409);
        change(as(chair), part, "{\"role\": \"member\"}").then().statusCode(409);
        change(as(chair), part, "{\"until\": \"2099-01-01\"}").then().statusCode(409);
        change(as(chair), partOf(other, group), "{\"role\": \"chair\"}").then().statusCode(200);
        as(chair).header("If-Match", "*").delete(part).then().statusCode(204);
        as(chair).header("If-Match", "*").delete(part).then().statusCode(409);
        as(other).header("If-Match", "*").delete(part).then().statusCode(409);

        Given.Group paused = given.themeGroup().paused();
        Given.Somebody alone = given.chairOf(paused);
        as(alone).header("If-Match", "*").delete(partOf(alone, paused)).then().statusCode(204);
    }

    @Test
    void of_two_chairs_who_leave_at_the_same_moment_one_stays() throws Exception {
        Given.Group group = given.themeGroup().active();
        List<Callable<Integer>> leaving = List.of(given.chairOf(group), given.chairOf(group)).stream()
                .map(chair -> {
                    String part = partOf(chair, group);
                    return (Callable<Integer>)
                            () -> as(chair).header("If-Match", "*").delete(part).statusCode();
                })
                .toList();
        assertThat(AtOnce.all(leaving)).containsExactlyInAnyOrder(204, 409);
    }

    @Test
    void who_joins_twice_at_the_same_moment_joins_once() throws Exception {
        Given.Group group = given.themeGroup().joining("FREE").active();
        Given.Somebody member = given.member();
        Callable<Integer> join = () -> add(as(member), group, Map.of()).statusCode();
        assertThat(AtOnce.all(List.of(join, join))).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void roles_have_periods() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String part = partOf(given.memberOf(group), group);
        change(as(chair), part, "{\"from\": \"2026-01-01\", \"until\": \"2025-01-01\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/until"));
        change(as(chair), part, "{\"role\": \"vice-chair\", \"until\": \"2099-01-01\", \"mandate\": \"Til valget\"}")
                .then()
                .statusCode(200)
                .body("until", equalTo("2099-01-01"));
        change(as(given.memberOf(group)), part, "{\"mandate\": \"Min egen\"}")
                .then()
                .statusCode(403);
    }

    @Test
    void a_page_of_people_costs_as_many_statements_as_one() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody reader = given.memberOf(group);
        for (int count = 0; count < 5; count++) {
            given.memberOf(group);
        }
        long one = statements.during(() -> as(reader).queryParam("limit", 1).get(people(group)));
        long many = statements.during(() -> as(reader).queryParam("limit", 100).get(people(group)));
        assertThat(many).isLessThanOrEqualTo(one).isLessThanOrEqualTo(6);
    }

    private static Response add(RequestSpecification caller, Given.Group group, Map<String, Object> draft) {
        return caller.contentType(ContentType.JSON).body(draft).post(people(group));
    }

    private static Response change(RequestSpecification caller, String part, String patch) {
        return caller.contentType(PATCH).header("If-Match", "*").body(patch).patch(part);
    }

    private static String partOf(Given.Somebody somebody, Given.Group group) {
        String id = as(somebody)
                .queryParam("limit", 100)
                .get(people(group))
                .jsonPath()
                .getString("items.find { it.member.id == '%s' }.id".formatted(somebody.id()));
        return people(group) + "/" + id;
    }

    private static String people(Given.Group group) {
        return group(group) + "/participations";
    }

    private static String group(Given.Group group) {
        return "/api/v1/theme-groups/" + group.slug();
    }
}
