package dk.videnrul.suggestion;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.videnrul.roll.Rolling;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SuggestionsTest extends Suggesting {
    private static final Map<String, String> NOT_FOR_US = Map.of("status", "dismissed", "note", "Vi har ingen unge");
    private static final Map<String, String> AGAIN = Map.of("status", "open");
    private static final Map<String, String> FOR_US = Map.of("status", "taken-up", "note", "Det mangler vi");

    @Test
    void a_group_sees_what_fits_with_the_reason_in_its_language() {
        String item = publish();
        soon(() -> as(chair)
                .header("Accept-Language", "da")
                .get(path(target) + "?limit=100")
                .then()
                .statusCode(200)
                .body("items.item.id", hasItem(item))
                .body(
                        "items.find { it.item.id == '" + item + "' }.reason",
                        startsWith("deler emnerne rygestop, nikotinprodukter, passiv rygning og festkultur"))
                .body("items.find { it.item.id == '" + item + "' }.allowed", containsInAnyOrder("take-up", "dismiss")));
        as(given.memberOf(target))
                .header("Accept-Language", "en")
                .get(path(target) + "?limit=100")
                .then()
                .body("items.find { it.item.id == '" + item + "' }.reason", startsWith("shares the topics "))
                .body("items.find { it.item.id == '" + item + "' }.allowed", empty());
        as(author).get(path(target)).then().statusCode(403);
        asGuest().get(path(target)).then().statusCode(401);
    }

    @Test
    void what_a_group_owns_or_keeps_to_itself_is_not_suggested() {
        isAbout(home, TOPICS);
        String shared = publish();
        String kept = fitting().with("visibility", "group").publish(() -> as(author));
        given.takesPart(author, target, "CHAIR");
        soon(() -> as(author).get(path(target) + "?limit=100").then().body("items.item.id", hasItem(shared)));
        as(author).get(path(target) + "?limit=100").then().body("items.item.id", not(hasItem(kept)));
        as(author).get(path(home) + "?limit=100").then().body("items.item.id", not(hasItem(shared)));
    }

    @Test
    void what_was_dismissed_stays_so_whatever_becomes_of_the_item() {
        String item = publish();
        soon(() -> as(chair).get(path(target) + "?limit=100").then().body("items.item.id", hasItem(item)));
        String id = idOf(path(target), item, chair);
        answer(path(target), id, chair, NOT_FOR_US, "*").then().statusCode(200).body("status", equalTo("dismissed"));
        Items.change(() -> as(author), item, Map.of("title", "Noget nyt " + id, "topics", TOPICS));
        isAbout(target, TOPICS);
        String later = publish();
        soon(() -> as(chair).get(path(target) + "?limit=100").then().body("items.item.id", hasItem(later)));
        as(chair).get(path(target) + "?limit=100").then().body("items.item.id", not(hasItem(item)));
        answer(path(target), id, chair, FOR_US, "*").then().statusCode(409);
    }

    @Test
    void what_was_dismissed_is_found_among_that_and_can_be_suggested_again() {
        String item = publish();
        soon(() -> as(chair).get(path(target) + "?limit=100").then().body("items.item.id", hasItem(item)));
        String id = idOf(path(target), item, chair);
        answer(path(target), id, chair, AGAIN, "*").then().statusCode(409);
        answer(path(target), id, chair, NOT_FOR_US, "*").then().statusCode(200);
        as(chair)
                .get(path(target) + "?status=dismissed")
                .then()
                .body("items.item.id", contains(item))
                .body("total", equalTo(1))
                .body("items[0].note", equalTo("Vi har ingen unge"))
                .body("items[0].answeredAt", notNullValue())
                .body("items[0].allowed", contains("reopen"));
        as(given.memberOf(target))
                .get(path(target) + "?status=dismissed")
                .then()
                .body("items.item.id", contains(item))
                .body("items[0].note", nullValue())
                .body("items[0].allowed", empty());
        answer(path(target), id, given.memberOf(target), AGAIN, "*").then().statusCode(403);
        answer(path(target), id, chair, AGAIN, "*").then().statusCode(200).body("status", equalTo("open"));
        as(chair).get(path(target) + "?status=dismissed").then().body("items", empty());
        String later = publish();
        soon(() -> as(chair).get(path(target) + "?limit=100").then().body("items.item.id", hasItems(item, later)));
    }

    @Test
    void what_was_taken_up_is_no_suggestion_again() {
        String item = publish();
        soon(() -> as(chair).get(path(target) + "?limit=100").then().body("items.item.id", hasItem(item)));
        String id = idOf(path(target), item, chair);
        answer(path(target), id, chair, FOR_US, "*").then().statusCode(200);
        answer(path(target), id, chair, AGAIN, "*")
                .then()
                .statusCode(409)
                .body("detail", equalTo("Den er taget op hos jer og kan ikke blive et forslag igen."));
    }

    @Test
    void pages_of_what_was_dismissed_show_each_once_the_latest_first() {
        String first = publish();
        String second = publish();
        soon(() -> as(chair).get(path(target) + "?limit=100").then().body("items.item.id", hasItems(first, second)));
        for (String item : new String[] {first, second}) {
            answer(path(target), idOf(path(target), item, chair), chair, NOT_FOR_US, "*")
                    .then()
                    .statusCode(200);
        }
        String all = path(target) + "?status=dismissed&limit=1";
        Response page = as(chair).get(all);
        page.then().body("items.item.id", contains(second));
        as(chair)
                .queryParam("cursor", page.jsonPath().getString("next"))
                .get(all)
                .then()
                .body("items.item.id", contains(first))
                .body("next", nullValue());
    }

    @Test
    void what_is_taken_up_has_rolled_there_with_the_note_as_reason() {
        String item = publish();
        soon(() -> as(chair).get(path(target) + "?limit=100").then().body("items.item.id", hasItem(item)));
        String id = idOf(path(target), item, chair);
        answer(path(target), id, chair, Map.of("status", "taken-up"), "*")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/note"));
        answer(path(target), id, chair, FOR_US, "*").then().statusCode(200).body("status", equalTo("taken-up"));
        as(chair)
                .get(Items.PATH + "/" + item + "/rolls")
                .then()
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("taken-up"))
                .body("items[0].direction", equalTo("pull"))
                .body("items[0].to.themeGroup.slug", equalTo(target.slug()))
                .body("items[0].reasons[0].note", equalTo("Det mangler vi"));
        as(chair).get(path(target) + "?limit=100").then().body("items.item.id", not(hasItem(item)));
    }

    @Test
    void what_one_may_not_see_any_more_is_gone_at_once_from_the_count_too() {
        String item = publish();
        soon(() -> as(chair).get(path(target) + "?limit=100").then().body("items.item.id", hasItem(item)));
        int before = as(chair).get(path(target)).jsonPath().getInt("total");
        given.run("update knowledge_item set visibility = 'GROUP' where public_id = ?1", item);
        as(chair)
                .get(path(target) + "?limit=100")
                .then()
                .body("items.item.id", not(hasItem(item)))
                .body("total", equalTo(before - 1));
    }

    @Test
    void what_somebody_rolls_there_is_no_longer_a_suggestion_and_comes_back_when_it_is_taken_back() {
        String item = publish();
        soon(() -> as(chair).get(path(target) + "?limit=100").then().body("items.item.id", hasItem(item)));
        String roll = Rolling.to(target, item, "Se her", as(author)).jsonPath().getString("id");
        soon(() -> as(chair).get(path(target) + "?limit=100").then().body("items.item.id", not(hasItem(item))));
        as(author)
                .header("If-Match", "*")
                .delete("/api/v1/rolls/" + roll)
                .then()
                .statusCode(204);
        soon(() -> as(chair).get(path(target) + "?limit=100").then().body("items.item.id", hasItem(item)));
    }

    @Test
    void a_municipality_sees_what_one_of_its_size_tried_without_success() {
        given.belongs("0607");
        given.belongs("0615");
        Given.Somebody coordinator = given.coordinatorOf("0607");
        String item = publish();
        String other = publish();
        for (String tried : new String[] {item, other}) {
            given.run("""
                    insert into trial (id, version, item, municipality, status, started_on, ended_on, result_due,
                        adaptations, outcome, created_at, updated_at, demo)
                    select gen_random_uuid(), 0, id, code, 'STOPPED', date '2021-01-01', date '2021-06-01', date '2021-06-01',
                        '[]', 'NEGATIVE', now(), now(), false
                    from knowledge_item, (values ('0615'), ('0621')) as nearby (code) where public_id = ?1""", tried);
        }
        given.run(
                "insert into chosen_peers (municipality, peers) values ('0607', '{0615,0621}')"
                        + " on conflict (municipality) do update set peers = '{0615,0621}', version = chosen_peers.version + 1");
        given.run("""
                insert into outbox (subject, subject_id, what, at) values ('municipality', ?1, 'changed', now())""", PlaceIds.ofMunicipality("0607"));
        soon(() -> as(coordinator)
                .get(path("0607") + "?limit=100")
                .then()
                .body("items.item.id", hasItem(item))
                .body(
                        "items.find { it.item.id == '" + item + "' }.reasons.find { it.code == 'tried-by-peers' }.text",
                        startsWith("prøvet i to kommuner")));
        Given.Somebody employee = given.member();
        as(employee).get(path("0607")).then().statusCode(403);
        given.run("update person set municipality = '0607' where id = ?1", employee.id());
        as(employee).get(path("0607")).then().statusCode(200);
        String id = idOf(path("0607"), item, coordinator);
        answer(path("0607"), id, employee, NOT_FOR_US, "*").then().statusCode(403);
        answer(path("0607"), id, coordinator, NOT_FOR_US, "*").then().statusCode(200);
    }
}
