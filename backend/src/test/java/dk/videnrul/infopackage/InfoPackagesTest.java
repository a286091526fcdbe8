package dk.videnrul.infopackage;

import static dk.videnrul.infopackage.Packing.PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Statements;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InfoPackagesTest extends HttpTest {

    @Inject
    Statements statements;

    @Test
    void a_package_is_read_by_everybody_once_it_is_issued() {
        String good = Packing.item("positive");
        String bad = Packing.item("negative");
        Map<String, Object> draft = Packing.draft();
        draft.put("election", "2025-11-18");
        draft.put("items", List.of(Packing.entry(good, "worked"), Packing.entry(bad, "did-not-work")));
        String slug = Packing.created(draft);
        String address = PATH + "/" + slug;

        asGuest().get(address).then().statusCode(404);
        as(given.member()).get(address).then().statusCode(404);
        asBoard()
                .get(address)
                .then()
                .statusCode(200)
                .body("latest", nullValue())
                .body("desk.draft.dueOn", equalTo("2025-12-01"))
                .body("allowed", contains("approve"));
        Packing.step(HttpTest::asSecretariat, slug, "issued").then().statusCode(409);
        Packing.step(HttpTest::asBoard, slug, "approved")
                .then()
                .statusCode(200)
                .body("desk.approvedBy.name", equalTo("Birgit Bestyrelse"));
        Packing.step(HttpTest::asBoard, slug, "issued").then().statusCode(403);
        Packing.step(HttpTest::asSecretariat, slug, "issued").then().statusCode(200);

        asGuest()
                .get(address)
                .then()
                .statusCode(200)
                .body("desk", nullValue())
                .body("allowed.size()", equalTo(0))
                .body("editions.number", contains(1))
                .body("latest.items.shown.id", contains(good, bad))
                .body("latest.items.shown.outcome", contains("positive", "negative"))
                .body("latest.items.state", everyItem(is("current")));
        asGuest().get(PATH).then().body("items.slug", hasItem(slug)).body("items.status", everyItem(nullValue()));
        asGuest().queryParam("status", "draft").get(PATH).then().body("items.size()", equalTo(0));
    }

    @Test
    void what_is_changed_afterwards_is_read_by_nobody_until_it_is_issued_again_with_its_changes() {
        String slug = Packing.issued();
        String address = PATH + "/" + slug;
        List<String> first = asGuest().get(address).jsonPath().getList("latest.items.shown.id");
        String added = Packing.item("none");
        Packing.change(
                        slug,
                        Map.of(
                                "title",
                                "Nyt navn",
                                "items",
                                List.of(
                                        Map.of("item", first.get(1), "shelf", "did-not-work", "line", "Nye ord"),
                                        Packing.entry(added, "did-not-work"))))
                .then()
                .statusCode(200)
                .body("desk.status", equalTo("draft"))
                .body("desk.changes.kind", containsInAnyOrder("reworded", "reworded", "added", "removed"));
        asGuest().get(address).then().body("latest.title", not("Nyt navn"));
        asGuest().get(PATH).then().body("items.title", not(hasItem("Nyt navn")));

        Packing.issue(slug);

        asGuest()
                .get(address)
                .then()
                .body("latest.number", equalTo(2))
                .body("latest.title", equalTo("Nyt navn"))
                .body("editions.number", contains(2, 1))
                .body("latest.changes.find { it.kind == 'added' }.item", equalTo(added))
                .body("latest.changes.find { it.kind == 'removed' }.item", equalTo(first.get(0)))
                .body("latest.changes.findAll { it.kind == 'reworded' }.item", contains(null, first.get(1)));
        asGuest()
                .get(address + "/editions/1")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("latest", equalTo(2))
                .body("items.shown.id", contains(first.toArray()));
        asGuest().get(address + "/editions/3").then().statusCode(404);
        Packing.step(HttpTest::asSecretariat, slug, "approved").then().statusCode(409);
    }

    @Test
    void an_outcome_that_became_another_is_told() {
        String slug = Packing.issued();
        List<String> items = asGuest().get(PATH + "/" + slug).jsonPath().getList("latest.items.shown.id");
        Items.change(HttpTest::asSecretariat, items.getFirst(), Map.of("outcome", "mixed"))
                .then()
                .statusCode(200);
        asGuest().get(PATH + "/" + slug).then().body("latest.items[0].state", equalTo("changed"));
        Packing.change(slug, Map.of()).then().statusCode(200);
        Packing.issue(slug);
        asGuest()
                .get(PATH + "/" + slug)
                .then()
                .body("latest.changes.kind", contains("outcome-changed"))
                .body("latest.changes[0].before", equalTo("positive"))
                .body("latest.changes[0].after", equalTo("mixed"));
        Packing.change(slug, Map.of()).then().statusCode(200);
        Packing.step(HttpTest::asSecretariat, slug, "approved").then().statusCode(200);
        Packing.step(HttpTest::asSecretariat, slug, "issued").then().statusCode(409);
    }

    @Test
    void what_is_no_longer_for_everybody_is_neither_issued_nor_shown() {
        String slug = Packing.issued();
        String address = PATH + "/" + slug;
        List<String> items = asGuest().get(address).jsonPath().getList("latest.items.shown.id");
        Items.take(HttpTest::asSecretariat, items.get(0), "archived", "reason", "Fordi")
                .then()
                .statusCode(200);
        Items.change(HttpTest::asSecretariat, items.get(1), Map.of("visibility", "members"))
                .then()
                .statusCode(200);

        asGuest()
                .get(address)
                .then()
                .body("latest.items.state", contains("archived", "withheld"))
                .body("latest.items[0].shown.id", equalTo(items.get(0)))
                .body("latest.items[1].shown", nullValue());
        Packing.change(slug, Map.of("title", "Igen")).then().statusCode(200);
        Packing.step(HttpTest::asBoard, slug, "approved")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/items/0/item", "/items/1/item"))
                .body("errors.code", everyItem(is("info-package-item-not-public")));
    }

    @Test
    void what_cannot_be_is_refused_at_its_place() {
        String good = Packing.item("positive");
        String members = Items.draft().with("visibility", "members").publish(HttpTest::asSecretariat);
        Map<String, Object> draft = Packing.draft();
        draft.putAll(Map.of(
                "title",
                " ",
                "occasion",
                "Til 010190-1234",
                "election",
                "2026-11-17",
                "focusAreas",
                List.of("findes-ikke"),
                "municipality",
                "9999",
                "goals",
                List.of("0191a000-0000-7000-8000-00000000ffff"),
                "sections",
                List.of(Map.of("heading", "", "text", "x")),
                "items",
                List.of(
                        Packing.entry(good, "did-not-work"),
                        Packing.entry(good, "contested"),
                        Packing.entry(members, "contested"),
                        Packing.entry("findes-ikke", "worked"))));
        Packing.create(draft)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/title",
                                "/occasion",
                                "/election",
                                "/focusAreas/0",
                                "/municipality",
                                "/goals/0",
                                "/sections/0/heading",
                                "/items/0/shelf",
                                "/items/1/item",
                                "/items/2/item",
                                "/items/3/item"));
    }

    @Test
    void what_was_issued_is_not_deleted_and_what_was_approved_is_taken_back() {
        String slug = Packing.issued();
        asSecretariat().header("If-Match", "*").delete(PATH + "/" + slug).then().statusCode(409);
        String draft = Packing.created(Packing.draft());
        asSecretariat()
                .header("If-Match", "\"99-aa\"")
                .delete(PATH + "/" + draft)
                .then()
                .statusCode(412);
        asSecretariat()
                .header("If-Match", "*")
                .delete(PATH + "/" + draft)
                .then()
                .statusCode(204);

        Packing.change(slug, Map.of("occasion", "Noget andet")).then().statusCode(200);
        Packing.step(HttpTest::asBoard, slug, "approved").then().statusCode(200);
        Packing.step(HttpTest::asSecretariat, slug, "draft")
                .then()
                .statusCode(200)
                .body("desk.approvedBy", nullValue());
    }

    @Test
    void two_packages_of_one_name_have_addresses_of_their_own() {
        Map<String, Object> draft = Packing.draft();
        assertThat(Packing.created(draft)).isNotEqualTo(Packing.created(draft));
    }

    @Test
    void a_page_costs_the_same_however_long_it_is() {
        Packing.issued();
        Packing.issued();
        asGuest().get(PATH).then().statusCode(200);
        long one = statements.during(() -> asGuest().queryParam("limit", 1).get(PATH));
        long more = statements.during(() -> asGuest().queryParam("limit", 20).get(PATH));
        assertThat(more).isEqualTo(one);
    }
}
