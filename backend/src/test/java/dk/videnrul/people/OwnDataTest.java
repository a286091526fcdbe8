package dk.videnrul.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OwnDataTest extends HttpTest {

    @Test
    void the_export_tells_everything_that_is_kept() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody somebody = given.memberOf(group);
        write(somebody);
        as(somebody)
                .get("/api/v1/me/export")
                .then()
                .statusCode(200)
                .body("memberId", equalTo(somebody.id().toString()))
                .body(
                        "sections.name",
                        hasItems(
                                "person",
                                "participations",
                                "bodies",
                                "local-roles",
                                "invitations",
                                "membership-requests",
                                "knowledge-items",
                                "comments",
                                "needs",
                                "registrations",
                                "trials",
                                "subscriptions",
                                "inbox",
                                "digest",
                                "forwards",
                                "briefs",
                                "partner-events",
                                "wording-changes",
                                "strategies",
                                "info-packages",
                                "funding-applications",
                                "stakeholder-contacts",
                                "workshops",
                                "method-calls",
                                "join-requests"))
                .body("sections.find { it.name == 'person' }.records[0].account", equalTo(somebody.subject()))
                .body("sections.find { it.name == 'participations' }.records[0].themeGroup", equalTo(group.slug()))
                .body("sections.find { it.name == 'knowledge-items' }.records.title", hasItem("Min erfaring"));
    }

    @Test
    void who_is_deleted_is_a_former_member_on_what_stays() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody somebody = given.chairOf(group);
        given.run(
                "update person set municipality = '0607', email = ?1, phone = '55' where id = ?2",
                somebody.id() + "@example.org",
                somebody.id());
        String item = write(somebody);
        String me = "/api/v1/me";
        as(somebody).header("If-Match", "*").delete(me).then().statusCode(400);
        as(somebody)
                .header("If-Match", "\"77-abc\"")
                .queryParam("confirmation", somebody.name())
                .delete(me)
                .then()
                .statusCode(412);
        as(somebody)
                .header("If-Match", "*")
                .queryParam("confirmation", somebody.name())
                .delete(me)
                .then()
                .statusCode(204);
        asSecretariat()
                .get("/api/v1/knowledge-items/" + item)
                .then()
                .statusCode(200)
                .body("authors.name", equalTo(List.of("Tidligere medlem, Fredericia Kommune", "Medforfatter")))
                .body("authors.memberId", equalTo(java.util.Arrays.asList(null, null)))
                .body("contact.email", nullValue())
                .body("contact.role", equalTo("Sundhedskonsulent"));
        as(somebody)
                .get(me)
                .then()
                .body("roles.role", equalTo(List.of("guest")))
                .body("memberId", nullValue());
        as(given.member()).get("/api/v1/members/" + somebody.id()).then().statusCode(404);
        asGuest().get("/api/v1/theme-groups/" + group.slug()).then().body("members", equalTo(0));
        assertThat(given.rows("select 1 from item_version where '" + somebody.name()
                        + "' in (name, content #>> '{authors,0,name}', content #>> '{contact,name}')"))
                .as("no version names them either")
                .isEmpty();
        List<?> left = given.rows("select name, subject, email, phone, title from person where id = '" + somebody.id()
                + "' and coalesce(subject, email, phone, title) is null");
        assertThat(left).hasSize(1);
    }

    private static String write(Given.Somebody author) {
        return as(author)
                .contentType(ContentType.JSON)
                .body("""
                        {"title": "Min erfaring", "summary": "Kort", "kind": "material",
                         "authors": [{"name": "%s", "memberId": "%s"}, {"name": "Medforfatter"}],
                         "contact": {"name": "%s", "role": "Sundhedskonsulent", "email": "%s@example.org"}}""".formatted(author.name(), author.id(), author.name(), author.id()))
                .post("/api/v1/knowledge-items")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
