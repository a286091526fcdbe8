package dk.videnrul.wording;

import static io.restassured.http.ContentType.JSON;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WordingTest extends HttpTest {
    private static final String PATH = "/api/v1/wordings";

    private final String typed = Words.unheardOf();
    private final String written = Words.unheardOf();

    @Test
    void words_are_found_by_from_the_next_search_on_until_they_are_taken_back() {
        Given.Somebody reader = given.member();
        String item = item("Om " + written);
        find(reader, typed).body("items", empty());

        Response made = same(typed, written);
        made.then().statusCode(201).body("words", contains(typed, written));
        find(reader, typed).body("items[0].id", equalTo(item));

        String address = made.getHeader("Location");
        asSecretariat()
                .header("If-Match", made.getHeader("ETag"))
                .delete(address)
                .then()
                .statusCode(204);
        find(reader, typed).body("items", empty());
        asSecretariat().get(address).then().statusCode(404);
    }

    @Test
    void what_is_changed_on_another_node_is_found_by_soon() {
        Given.Somebody reader = given.member();
        String item = item("Om " + written);
        given.run("""
                insert into wording
                    (id, version, direction, words, finds, topics, search_text, changed_by_name, changed_at, created_at)
                values (?1, 0, 'ONE_WAY', cast(array[?2] as text[]), cast(array[?3] as text[]), '{}', '', 'Sofie',
                    now(), now())""", UuidCreator.getTimeOrderedEpoch(), typed, written);
        given.run("update wording_state set version = version + 1");

        await().untilAsserted(() -> find(reader, typed).body("items[0].id", equalTo(item)));
    }

    @Test
    void words_lead_to_the_items_of_a_topic() {
        Given.Somebody reader = given.member();
        String item = item("Om " + written);
        create(Map.of("direction", "both-ways", "words", List.of(typed), "topics", List.of("sundhedsoekonomi")))
                .then()
                .statusCode(201)
                .body("topics.id", contains("sundhedsoekonomi"));

        as(reader)
                .queryParam("q", typed)
                .queryParam("limit", 100)
                .get(Items.PATH)
                .then()
                .body("items.id", hasItem(item));
    }

    @Test
    void the_secretariat_is_told_which_words_led_there() {
        String item = item("Om " + written);
        same(typed, written).then().statusCode(201);

        asSecretariat()
                .queryParam("q", typed)
                .queryParam("explain", true)
                .get(Items.PATH)
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(item))
                .body("items[0].explanation.words[0].word", equalTo(typed))
                .body("items[0].explanation.words[0].how", equalTo("synonym"))
                .body("items[0].explanation.words[0].found", equalTo(written))
                .body("items[0].explanation.words[0].field", equalTo("title"));
    }

    @Test
    void who_changed_words_stays_known_when_they_are_gone() {
        Response made = same(typed, written);
        String id = made.jsonPath().getString("id");
        Response changed = asSecretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", made.getHeader("ETag"))
                .body(Map.of("note", "Fordi " + typed))
                .patch(PATH + "/" + id);
        changed.then().statusCode(200).body("note", equalTo("Fordi " + typed));
        asSecretariat()
                .header("If-Match", made.getHeader("ETag"))
                .delete(PATH + "/" + id)
                .then()
                .statusCode(412);
        asSecretariat()
                .header("If-Match", changed.getHeader("ETag"))
                .delete(PATH + "/" + id)
                .then()
                .statusCode(204);

        asSecretariat()
                .queryParam("wording", id)
                .get("/api/v1/wording-changes")
                .then()
                .statusCode(200)
                .body("items.kind", contains("removed", "changed", "added"))
                .body("items.by.name", hasItem("Sofie Sekretær"))
                .body("items[0].words", contains(typed, written));
    }

    @Test
    void words_are_looked_up_by_a_part_of_them() {
        same(typed, written).then().statusCode(201);

        asSecretariat()
                .queryParam("q", typed.substring(2, 20))
                .get(PATH)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].words", contains(typed, written));
        asSecretariat().queryParam("q", Words.unheardOf()).get(PATH).then().body("items", empty());
    }

    @Test
    void what_makes_no_sense_is_refused_at_its_place() {
        create(Map.of(
                        "direction",
                        "one-way",
                        "words",
                        List.of("\"støj\"", "a b c d e f", "larm", "Larm", "010190-1234"),
                        "topics",
                        List.of("findes-ikke")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/words/0", "/words/1", "/words/3", "/words/4", "/topics/0"))
                .body(
                        "errors.code",
                        hasItems("wording-form", "wording-long", "wording-twice", "no-cpr", "unknown-topic"));
        create(Map.of("direction", "both-ways", "words", List.of(typed)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("wording-alone"));
        create(Map.of("direction", "one-way", "words", List.of(typed)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("wording-finds-nothing"));
        create(Map.of("direction", "both-ways", "words", List.of(typed), "finds", List.of(written)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("wording-finds-both-ways"));
    }

    @Test
    void the_same_words_are_kept_once() {
        same(typed, written).then().statusCode(201);

        same(written, typed.toUpperCase(Locale.ROOT))
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("Søgningen kender allerede de ord: " + typed + ", " + written + ". Ret dem i stedet."));
    }

    private String item(String title) {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String id = Items.titled(title)
                .in(group)
                .with("topics", List.of("sundhedsoekonomi"))
                .publish(() -> as(chair));
        await().untilAsserted(() -> find(chair, "\"" + written + "\"").body("items.id", hasItem(id)));
        return id;
    }

    private static ValidatableResponse find(Given.Somebody reader, String words) {
        return as(reader).queryParam("q", words).get(Items.PATH).then().statusCode(200);
    }

    private static Response same(String... words) {
        return create(Map.of("direction", "both-ways", "words", List.of(words)));
    }

    private static Response create(Map<String, ?> draft) {
        return asSecretariat().contentType(JSON).body(draft).post(PATH);
    }
}
