package dk.videnrul.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MembersTest extends HttpTest {
    private static final String PATCH = "application/merge-patch+json";

    @Inject
    Statements statements;

    @Test
    void names_are_found_however_they_are_typed_and_come_in_danish_order() {
        String mark = "Q" + UUID.randomUUID().toString().substring(0, 6);
        List.of("Åse", "Zenia", "Ærlig", "Aage", "Søren", "Øjvind", "Anna").forEach(first -> named(first + " " + mark));
        assertThat(found(mark)).containsExactly("Anna", "Søren", "Zenia", "Ærlig", "Øjvind", "Aage", "Åse");
        assertThat(found("soeren " + mark)).containsExactly("Søren");
        assertThat(found("Soren " + mark)).containsExactly("Søren");
        assertThat(found(mark + " aase")).containsExactly("Åse");
        assertThat(found("ase " + mark)).containsExactly("Åse");
        assertThat(found("øren " + mark)).isEmpty();
    }

    @Test
    void a_page_goes_on_in_order_and_costs_no_more_than_a_short_one() {
        String mark = "R" + UUID.randomUUID().toString().substring(0, 6);
        for (String first : List.of("Anna", "Bo", "Carl", "Dorte", "Erik")) {
            named(first + " " + mark);
        }
        Given.Somebody viewer = given.member();
        String next = as(viewer)
                .queryParam("q", mark)
                .queryParam("limit", 3)
                .get("/api/v1/members")
                .then()
                .body("total", equalTo(5))
                .body("items", hasSize(3))
                .extract()
                .path("next");
        as(viewer)
                .queryParam("q", mark)
                .queryParam("limit", 3)
                .queryParam("cursor", next)
                .get("/api/v1/members")
                .then()
                .body("items.name", equalTo(List.of("Dorte " + mark, "Erik " + mark)))
                .body("next", nullValue());
        long one = statements.during(() ->
                as(viewer).queryParam("limit", 1).get("/api/v1/members").then().statusCode(200));
        long many = statements.during(() -> as(viewer)
                .queryParam("limit", 100)
                .get("/api/v1/members")
                .then()
                .statusCode(200));
        assertThat(many).isLessThanOrEqualTo(one + 2).isLessThanOrEqualTo(12);
    }

    @Test
    void people_are_found_by_place_role_and_group() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Given.Somebody coordinator = given.coordinatorOf("0840");
        given.run("update person set municipality = '0840' where id in (?1, ?2)", chair.id(), coordinator.id());
        assertThat(ids("municipality", "0840"))
                .contains(chair.id().toString(), coordinator.id().toString());
        assertThat(ids("region", "nordjylland"))
                .contains(chair.id().toString())
                .doesNotContain(given.member().id().toString());
        assertThat(ids("themeGroup", group.slug())).containsExactly(chair.id().toString());
        assertThat(ids("role", "coordinator"))
                .contains(coordinator.id().toString())
                .doesNotContain(chair.id().toString());
        as(given.member())
                .get("/api/v1/members/" + chair.id())
                .then()
                .body("roles.themeGroup.slug", equalTo(List.of(group.slug())))
                .body("municipality.code", equalTo("0840"));
    }

    @Test
    void a_role_is_held_in_running_groups_only() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Given.Group closed = given.themeGroup().closed();
        Given.Somebody former = given.chairOf(closed);
        Given.Somebody proposer = given.member();
        Given.Group proposal = given.themeGroup().proposedBy(proposer);
        named("Kaja " + group.id(), chair, former, proposer);
        String q = "kaja " + group.id();
        as(chair)
                .queryParam("q", q)
                .queryParam("role", "chair")
                .get("/api/v1/members")
                .then()
                .body("items.id", equalTo(List.of(chair.id().toString())));
        as(chair)
                .queryParam("q", q)
                .queryParam("themeGroup", proposal.slug())
                .get("/api/v1/members")
                .then()
                .body("total", equalTo(0));
        as(chair).get("/api/v1/members/" + proposer.id()).then().body("roles", hasSize(0));
        as(chair).get("/api/v1/members/" + former.id()).then().body("roles.until", equalTo(List.of("2021-12-15")));
    }

    @Test
    void a_role_and_a_group_mean_the_role_of_that_group() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Given.Somebody chairElsewhere = given.chairOf(given.themeGroup().active());
        given.takesPart(chairElsewhere, group, "MEMBER");
        Given.Somebody coordinator = given.coordinatorOf("0840");
        given.takesPart(coordinator, group, "MEMBER");
        Given.Somebody member = given.memberOf(group);
        for (var expected : Map.of("chair", chair, "coordinator", coordinator).entrySet()) {
            as(member)
                    .queryParam("themeGroup", group.slug())
                    .queryParam("role", expected.getKey())
                    .get("/api/v1/members")
                    .then()
                    .body("items.id", equalTo(List.of(expected.getValue().id().toString())));
        }
    }

    @Test
    void everybody_decides_who_sees_what() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody owner = given.memberOf(group);
        Given.Somebody fellow = given.memberOf(group);
        Given.Somebody stranger = given.member();
        change(as(owner), """
                {"phone": "55 11 22 33", "topics": ["rygestop"], "about": "Spørg mig om rygestop",
                 "privacy": {"phoneAudience": "group", "topicsAudience": "group", "aboutAudience": "nobody",
                             "contactVia": "direct"}}""").statusCode(200);
        String path = "/api/v1/members/" + owner.id();
        as(fellow).get(path).then().body("phone", equalTo("55 11 22 33")).body("topics.id", hasItem("rygestop"));
        as(fellow).get(path).then().body("about", nullValue());
        as(stranger).get(path).then().body("phone", nullValue()).body("topics", hasSize(0));
        asSecretariat().get(path).then().body("phone", nullValue());
        as(owner).get(path).then().body("about", equalTo("Spørg mig om rygestop"));
        assertThat(ids(fellow, "topic", "rygestop")).contains(owner.id().toString());
        assertThat(ids(stranger, "topic", "rygestop")).doesNotContain(owner.id().toString());
    }

    @Test
    void contact_through_the_coordinator_hides_the_address() {
        Given.Somebody owner = given.member();
        given.run(
                "update person set municipality = '0846', email = ?1 where id = ?2", owner.id() + "@x.org", owner.id());
        change(as(owner), "{\"privacy\": {\"contactVia\": \"coordinator\"}}").statusCode(200);
        String path = "/api/v1/members/" + owner.id();
        as(given.member()).get(path).then().body("email", equalTo(owner.id() + "@x.org"));
        Given.Somebody coordinator = given.coordinatorOf("0846");
        as(given.member())
                .get(path)
                .then()
                .body("email", nullValue())
                .body("contactVia", equalTo("coordinator"))
                .body("coordinators.name", equalTo(List.of(coordinator.name())));
        as(coordinator).get(path).then().body("email", equalTo(owner.id() + "@x.org"));
    }

    @Test
    void a_profile_is_checked_and_changed_from_the_version_that_was_read() {
        Given.Somebody owner = given.member();
        change(as(owner), """
                {"topics": ["findes-ikke"], "timeZone": "Mars/Olympus", "about": "010190-1234", "language": null}""")
                .statusCode(422)
                .body("errors.pointer", hasItems("/topics/0", "/timeZone", "/about", "/language"));
        String tag = as(owner).get("/api/v1/me/profile").getHeader("ETag");
        change(as(owner), "{\"title\": \"Ny titel\"}").statusCode(200);
        as(owner)
                .contentType(PATCH)
                .header("If-Match", tag)
                .body("{\"title\": \"En anden\"}")
                .patch("/api/v1/me/profile")
                .then()
                .statusCode(412);
        asSecretariat().get("/api/v1/me/profile").then().statusCode(403);
        asGuest().get("/api/v1/me/profile").then().statusCode(401);
    }

    @Test
    void a_coordinator_corrects_a_colleague_but_not_the_employer() {
        Given.Somebody colleague = given.member();
        given.run("update person set municipality = '0825' where id = ?1", colleague.id());
        Given.Somebody coordinator = given.coordinatorOf("0825");
        String path = "/api/v1/members/" + colleague.id();
        as(coordinator)
                .contentType(PATCH)
                .header("If-Match", "*")
                .body("{\"title\": \"Chef\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("title", equalTo("Chef"));
        String elsewhere = "{\"municipality\": \"0101\"}";
        as(coordinator)
                .contentType(PATCH)
                .header("If-Match", "*")
                .body(elsewhere)
                .patch(path)
                .then()
                .statusCode(403);
        asSecretariat()
                .contentType(PATCH)
                .header("If-Match", "*")
                .body(elsewhere)
                .patch(path)
                .then()
                .statusCode(200)
                .body("municipality.code", equalTo("0101"));
    }

    private void named(String name, Given.Somebody... people) {
        for (Given.Somebody somebody : people) {
            given.run("update person set name = ?1 where id = ?2", name, somebody.id());
        }
    }

    private Given.Somebody named(String name) {
        Given.Somebody somebody = given.member();
        given.run("update person set name = ?1 where id = ?2", name, somebody.id());
        return somebody;
    }

    private List<String> found(String q) {
        List<String> names = as(given.member())
                .queryParam("q", q)
                .get("/api/v1/members")
                .jsonPath()
                .getList("items.name");
        return names.stream().map(name -> name.split(" ")[0]).toList();
    }

    private List<String> ids(String filter, String value) {
        return ids(given.member(), filter, value);
    }

    private static List<String> ids(Given.Somebody viewer, String filter, String value) {
        return as(viewer)
                .queryParam(filter, value)
                .queryParam("limit", 100)
                .get("/api/v1/members")
                .jsonPath()
                .getList("items.id");
    }

    private static io.restassured.response.ValidatableResponse change(RequestSpecification caller, String body) {
        return caller.contentType(PATCH)
                .header("If-Match", "*")
                .body(body)
                .patch("/api/v1/me/profile")
                .then();
    }
}
