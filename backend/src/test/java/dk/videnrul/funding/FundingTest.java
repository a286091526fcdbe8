package dk.videnrul.funding;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Statements;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FundingTest extends HttpTest {
    private static final String PATH = "/api/v1/funding-applications";

    /** Nobody else's list shows it. */
    private final String funder = Words.unheardOf();

    @Inject
    Statements statements;

    @Test
    void members_see_that_it_is_applied_for_but_not_the_details() {
        Response made = create(Map.of("amount", 250_000, "note", "Ring først", "partners", List.of(" Region Syd ")));
        made.then()
                .statusCode(201)
                .body("details.amount", equalTo(250_000))
                .body("details.partners", contains("Region Syd"))
                .body("details.changedBy.name", equalTo("Sofie Sekretær"));
        String address = made.getHeader("Location");

        as(given.member())
                .get(address)
                .then()
                .statusCode(200)
                .body("title", equalTo("Luft"))
                .body("deadline", equalTo("2030-03-01"))
                .body("status", equalTo("applied"))
                .body("details", nullValue());
        asBoard().get(address).then().statusCode(200).body("details.note", equalTo("Ring først"));
        asGuest().get(address).then().statusCode(404);
    }

    @Test
    void open_ones_come_first_by_deadline_and_then_the_settled_ones_the_latest_first() {
        create(Map.of("title", "Afslag", "status", "declined", "statusOn", "2024-01-01"));
        create(Map.of("title", "Bevilget", "status", "granted", "statusOn", "2025-01-01", "deadline", "2024-10-01"));
        Map<String, Object> whenever = draft(Map.of("title", "Engang", "status", "idea"));
        whenever.remove("deadline");
        post(whenever).then().statusCode(201);
        create(Map.of("title", "Senere", "deadline", "2031-01-01"));
        create(Map.of("title", "Snart", "deadline", "2027-01-01"));

        as(given.member())
                .queryParam("q", funder)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("total", equalTo(5))
                .body("items.title", contains("Snart", "Senere", "Engang", "Bevilget", "Afslag"));
        as(given.member())
                .queryParam("q", funder)
                .queryParam("status", "granted", "declined")
                .queryParam("limit", 1)
                .get(PATH)
                .then()
                .body("items.title", contains("Bevilget"))
                .body("next", notNullValue());
    }

    @Test
    void the_list_is_read_by_group() {
        Given.Group group = given.themeGroup().active();
        create(Map.of("title", "Gruppens", "themeGroups", List.of(group.slug())));
        create(Map.of());

        as(given.member())
                .queryParam("themeGroup", group.slug())
                .get(PATH)
                .then()
                .body("items.title", contains("Gruppens"))
                .body("items[0].themeGroups.slug", contains(group.slug()));
    }

    @Test
    void knowledge_on_which_it_builds_is_named_only_to_those_who_see_it() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Items writing = Items.draft().in(group).with("visibility", "group");
        String item = writing.publish(() -> as(chair));
        Response made = create(Map.of("items", List.of(item)));
        made.then().body("details.items.title", contains(writing.title()));

        asBoard().get(made.getHeader("Location")).then().body("details.items.size()", equalTo(0));
    }

    @Test
    void the_next_step_is_noted_by_whoever_saw_the_one_before() {
        Response made = create(Map.of());
        String address = made.getHeader("Location");
        Map<String, String> step = Map.of("status", "granted", "statusOn", "2026-02-01");

        change(address, made.getHeader("ETag"), step)
                .then()
                .statusCode(200)
                .body("status", equalTo("granted"))
                .body("statusOn", equalTo("2026-02-01"))
                .body("funder", equalTo(funder));
        change(address, made.getHeader("ETag"), step).then().statusCode(412);
    }

    @Test
    void what_cannot_be_is_refused_at_its_place() {
        Map<String, Object> wrong = draft(Map.of(
                "title", " ",
                "amount", 0,
                "deadline", "0026-03-01",
                "statusOn", "2099-01-01",
                "note", "Tal med 010190-1234",
                "themeGroups", List.of("findes-ikke"),
                "items", List.of("findes-ikke")));

        post(wrong)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems("/title", "/amount", "/deadline", "/statusOn", "/note", "/themeGroups/0", "/items/0"))
                .body("errors.code", hasItems("day-out-of-range", "date-in-future", "unknown-item"));
    }

    @Test
    void what_was_noted_by_mistake_is_removed() {
        Response made = create(Map.of());
        String address = made.getHeader("Location");

        asBoard().header("If-Match", "*").delete(address).then().statusCode(403);
        asSecretariat()
                .header("If-Match", made.getHeader("ETag"))
                .delete(address)
                .then()
                .statusCode(204);
        asSecretariat().get(address).then().statusCode(404);
    }

    @Test
    void a_page_costs_the_same_however_long_it_is() {
        Given.Group group = given.themeGroup().active();
        create(Map.of("themeGroups", List.of(group.slug())));
        create(Map.of("themeGroups", List.of(group.slug())));
        create(Map.of("themeGroups", List.of(group.slug())));
        asSecretariat().queryParam("q", funder).get(PATH).then().statusCode(200);

        long one = statements.during(() ->
                asSecretariat().queryParam("q", funder).queryParam("limit", 1).get(PATH));
        long all =
                statements.during(() -> asSecretariat().queryParam("q", funder).get(PATH));
        assertThat(all).isEqualTo(one);
    }

    private Response create(Map<String, Object> differing) {
        Response made = post(draft(differing));
        made.then().statusCode(201);
        return made;
    }

    private Map<String, Object> draft(Map<String, Object> differing) {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "title",
                "Luft",
                "funder",
                funder,
                "deadline",
                "2030-03-01",
                "status",
                "applied",
                "statusOn",
                "2026-01-10"));
        draft.putAll(differing);
        return draft;
    }

    private static Response post(Map<String, Object> draft) {
        return asSecretariat().contentType(JSON).body(draft).post(PATH);
    }

    private static Response change(String address, String tag, Map<String, ?> patch) {
        return asSecretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(patch)
                .patch(address);
    }
}
