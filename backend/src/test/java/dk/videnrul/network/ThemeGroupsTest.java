package dk.videnrul.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dk.videnrul.testsupport.AtOnce;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThemeGroupsTest extends HttpTest {
    private static final String PATCH = "application/merge-patch+json";

    @Test
    void a_group_shows_its_chairs_and_how_many_take_part() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        given.left(given.memberOf(group), group);
        given.memberOf(group);
        asGuest()
                .get("/api/v1/theme-groups/" + group.slug())
                .then()
                .statusCode(200)
                .body("chairs.name", equalTo(List.of(chair.name())))
                .body("members", equalTo(2))
                .body("allowed", hasSize(0));
    }

    @Test
    void the_secretariat_proposes_a_group() {
        String name = "Søvn og hvile " + UUID.randomUUID();
        Response created = asSecretariat()
                .contentType(ContentType.JSON)
                .body("""
                        {"name": "%s", "purpose": "Bedre søvn", "groundRules": ["Vi deler"], "topics": ["soevn"],
                         "focusAreas": ["lighed-i-sundhed"]}""".formatted(name))
                .post("/api/v1/theme-groups");
        created.then().statusCode(201).body("status", equalTo("proposed"));
        assertThat(created.getHeader("Location")).startsWith("/api/v1/theme-groups/soevn-og-hvile-");
        asSecretariat()
                .get(created.getHeader("Location"))
                .then()
                .statusCode(200)
                .header("ETag", created.getHeader("ETag"));
    }

    @Test
    void a_name_that_is_taken_is_a_conflict() {
        String body = "{\"name\": \"Optaget %s\", \"purpose\": \"F\"}".formatted(UUID.randomUUID());
        asSecretariat()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/theme-groups")
                .then()
                .statusCode(201);
        asSecretariat()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/theme-groups")
                .then()
                .statusCode(409);
    }

    @Test
    void a_member_proposes_a_group_that_only_those_who_decide_see() {
        Given.Somebody member = given.member();
        String name = "Forslag " + UUID.randomUUID();
        String body = "{\"name\": \"%s\", \"purpose\": \"F\"}".formatted(name);
        asGuest()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/theme-groups")
                .then()
                .statusCode(401);
        String path = as(member)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/theme-groups")
                .then()
                .statusCode(201)
                .body("status", equalTo("proposed"))
                .body("chairs.name", equalTo(List.of(member.name())))
                .body("allowed", hasItem("change"))
                .extract()
                .header("Location");
        as(member).get(path).then().statusCode(200).body("allowed", hasItem("change-status:closed"));
        asBoard().get(path).then().statusCode(200).body("allowed", hasItem("change-status:planned"));
        as(given.member()).get(path).then().statusCode(404);
        asGuest().get(path).then().statusCode(404);
        for (var stranger : List.of(asGuest(), as(given.member()))) {
            stranger.queryParam("q", name)
                    .get("/api/v1/theme-groups")
                    .then()
                    .body("total", equalTo(0))
                    .body("items", hasSize(0));
        }
        as(member)
                .queryParam("q", name)
                .queryParam("status", "proposed")
                .get("/api/v1/theme-groups")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void a_name_that_only_an_unseen_proposal_has_is_free() {
        String body = "{\"name\": \"Set af ingen %s\", \"purpose\": \"F\"}".formatted(UUID.randomUUID());
        String first = as(given.member())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/theme-groups")
                .header("Location");
        as(given.member())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/theme-groups")
                .then()
                .statusCode(201)
                .header("Location", equalTo(first + "-2"));
    }

    @Test
    void a_group_is_part_of_another_but_never_of_its_own_parts() {
        Given.Group whole = given.themeGroup().active();
        Given.Group part = given.themeGroup().partOf(whole).active();
        Given.Group closed = given.themeGroup().closed();
        asGuest()
                .get("/api/v1/theme-groups/" + whole.slug())
                .then()
                .body("subGroups.slug", equalTo(List.of(part.slug())));
        asGuest().get("/api/v1/theme-groups/" + part.slug()).then().body("parent.slug", equalTo(whole.slug()));
        for (Given.Group wrong : List.of(part, whole, closed)) {
            asSecretariat()
                    .contentType(PATCH)
                    .header("If-Match", "*")
                    .body("{\"parent\": \"%s\"}".formatted(wrong.slug()))
                    .patch("/api/v1/theme-groups/" + whole.slug())
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/parent")));
        }
    }

    @Test
    void a_group_that_is_renamed_keeps_its_address() {
        Given.Group group = given.themeGroup().active();
        for (String name : List.of("Nyt navn " + group.id(), group.name())) {
            asSecretariat()
                    .contentType(PATCH)
                    .header("If-Match", "*")
                    .body("{\"name\": \"%s\"}".formatted(name))
                    .patch("/api/v1/theme-groups/" + group.slug())
                    .then()
                    .statusCode(200);
        }
        asGuest()
                .get("/api/v1/theme-groups/" + group.slug())
                .then()
                .body("name", equalTo(group.name()))
                .body("formerNames", equalTo(List.of("Nyt navn " + group.id())));
    }

    @Test
    void a_chair_changes_the_group_and_its_former_name_is_kept() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String path = "/api/v1/theme-groups/" + group.slug();
        String tag = as(chair)
                .get(path)
                .then()
                .body("allowed", hasItem("change"))
                .extract()
                .header("ETag");
        as(chair)
                .contentType(PATCH)
                .header("If-Match", tag)
                .body("{\"name\": \"Et nyt navn\", \"goal\": \"Et mål\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("name", equalTo("Et nyt navn"))
                .body("purpose", equalTo("Formål"))
                .body("formerNames", hasItem(group.name()));
    }

    @Test
    void a_change_without_or_with_an_old_entity_tag_is_refused() {
        Given.Group group = given.themeGroup().active();
        String path = "/api/v1/theme-groups/" + group.slug();
        String tag = asSecretariat().get(path).getHeader("ETag");
        asSecretariat()
                .contentType(PATCH)
                .body("{\"goal\": \"A\"}")
                .patch(path)
                .then()
                .statusCode(428);
        asSecretariat()
                .contentType(PATCH)
                .header("If-Match", tag)
                .body("{\"goal\": \"A\"}")
                .patch(path)
                .then()
                .statusCode(200);
        asSecretariat()
                .contentType(PATCH)
                .header("If-Match", tag)
                .body("{\"goal\": \"B\"}")
                .patch(path)
                .then()
                .statusCode(412);
        asSecretariat().get(path).then().body("goal", equalTo("A"));
    }

    @Test
    void a_merge_patch_empties_and_refuses_what_must_not_be_empty() {
        Given.Group group = given.themeGroup().active();
        String path = "/api/v1/theme-groups/" + group.slug();
        asSecretariat()
                .contentType(PATCH)
                .header("If-Match", "*")
                .body("{\"goal\": \"A\"}")
                .patch(path);
        asSecretariat()
                .contentType(PATCH)
                .header("If-Match", "*")
                .body("{\"goal\": null}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("goal", equalTo(null));
        asSecretariat()
                .contentType(PATCH)
                .header("If-Match", "*")
                .body("{\"purpose\": null, \"colour\": \"blue\"}")
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/colour"));
        asSecretariat()
                .contentType(PATCH)
                .header("If-Match", "*")
                .body("{\"purpose\": null}")
                .patch(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/purpose")));
    }

    @Test
    void the_people_of_a_group_are_for_members() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String path = "/api/v1/theme-groups/" + group.slug() + "/participations";
        asGuest().get(path).then().statusCode(401);
        as(given.member()).get(path).then().statusCode(200).body("items.member.name", equalTo(List.of(chair.name())));
        asGuest().get("/api/v1/members").then().statusCode(401);
        as(chair).get("/api/v1/members/" + chair.id()).then().statusCode(200).body("name", equalTo(chair.name()));
    }

    @Test
    void names_that_are_proposed_at_the_same_moment_get_an_address_each_or_a_conflict() throws Exception {
        String body = "{\"name\": \"Samtidig %s\", \"purpose\": \"F\"}".formatted(UUID.randomUUID());
        Callable<Integer> official =
                () -> propose(asSecretariat(), body).then().extract().statusCode();
        assertThat(AtOnce.all(List.of(official, official, official))).containsExactlyInAnyOrder(201, 409, 409);
        String unseen = "{\"name\": \"Uset %s\", \"purpose\": \"F\"}".formatted(UUID.randomUUID());
        List<Callable<String>> proposals = Stream.generate(given::member)
                .limit(3)
                .<Callable<String>>map(member -> () -> propose(as(member), unseen)
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("Location"))
                .toList();
        assertThat(AtOnce.all(proposals)).doesNotHaveDuplicates();
    }

    private static Response propose(RequestSpecification caller, String body) {
        return caller.contentType(ContentType.JSON).body(body).post("/api/v1/theme-groups");
    }
}
