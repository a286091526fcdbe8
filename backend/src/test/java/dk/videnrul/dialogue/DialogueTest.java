package dk.videnrul.dialogue;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DialogueTest extends HttpTest {
    private static final String PATH = "/api/v1/stakeholders";

    /** Nobody else's organisation has it in its name. */
    private final String word = Words.unheardOf();

    @Test
    void whose_next_step_is_due_first_comes_first_and_the_others_follow_by_name() {
        organisation("C " + word);
        String waiting = organisation("B " + word);
        String later = organisation("A " + word);
        organisation("D " + word);
        say(waiting, Map.of("nextStep", "Send udkast", "nextStepDue", "2026-02-01"));
        say(later, Map.of("nextStep", "Ring igen", "nextStepDue", "2027-02-01"));

        asSecretariat()
                .queryParam("q", word)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("total", equalTo(4))
                .body("items.name", contains("B " + word, "A " + word, "C " + word, "D " + word))
                .body("items[0].nextDueOn", equalTo("2026-02-01"))
                .body("items[0].lastContactOn", equalTo("2026-01-10"))
                .body("items[0].openSteps", equalTo(1))
                .body("items[2].lastContactOn", nullValue());
        asSecretariat()
                .queryParam("q", word)
                .queryParam("limit", 2)
                .get(PATH)
                .then()
                .body("next", notNullValue());
    }

    @Test
    void a_step_that_is_done_waits_no_longer_and_a_contact_that_is_removed_never_was() {
        String id = organisation(word);
        Response first = say(id, Map.of("nextStep", "Send udkast", "nextStepDue", "2026-02-01"));
        Response second = say(id, Map.of("day", "2026-01-20"));

        asSecretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", first.getHeader("ETag"))
                .body(Map.of("nextStepDone", true))
                .patch(first.getHeader("Location"))
                .then()
                .statusCode(200)
                .body("nextStepDone", equalTo(true))
                .body("nextStep", equalTo("Send udkast"));
        asSecretariat()
                .get(PATH + "/" + id)
                .then()
                .body("openSteps", equalTo(0))
                .body("nextDueOn", nullValue())
                .body("lastContactOn", equalTo("2026-01-20"));
        asSecretariat()
                .header("If-Match", second.getHeader("ETag"))
                .delete(second.getHeader("Location"))
                .then()
                .statusCode(204);
        asSecretariat().get(PATH + "/" + id).then().body("lastContactOn", equalTo("2026-01-10"));
    }

    @Test
    void the_log_is_read_newest_first_and_names_who_of_us_it_was() {
        String id = organisation(word);
        Given.Somebody member = given.member();
        say(id, Map.of("about", "Først", "member", member.id().toString()));
        say(id, Map.of("about", "Siden", "day", "2026-01-20", "way", "call", "agreed", "Vi mødes"));

        asBoard()
                .get(PATH + "/" + id + "/contacts")
                .then()
                .statusCode(200)
                .body("items.about", contains("Siden", "Først"))
                .body("items.way", contains("call", "meeting"))
                .body("items[1].member.name", equalTo(member.name()));
        as(member)
                .get("/api/v1/me/export")
                .then()
                .body("sections.find { it.name == 'stakeholder-contacts' }.records.text", contains("Først"));
    }

    @Test
    void a_contact_leaves_the_version_of_the_organisation_alone() {
        Response made = create(Map.of());
        say(made.jsonPath().getString("id"), Map.of());

        asSecretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", made.getHeader("ETag"))
                .body(Map.of("kind", "research"))
                .patch(made.getHeader("Location"))
                .then()
                .statusCode(200)
                .body("kind", equalTo("research"));
    }

    @Test
    void members_and_guests_do_not_know_of_it() {
        String id = organisation(word);

        as(given.member()).get(PATH).then().statusCode(403);
        as(given.member()).get(PATH + "/" + id).then().statusCode(404);
        asGuest().get(PATH + "/" + id + "/contacts").then().statusCode(404);
        asBoard().contentType(JSON).body(Map.of()).post(PATH).then().statusCode(403);
    }

    @Test
    void an_organisation_is_noted_once() {
        organisation("Styrelsen  " + word);

        post(PATH, organisationDraft(Map.of("name", "STYRELSEN " + word.toUpperCase(Locale.ROOT))))
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("Styrelsen " + word + " står allerede i registret. Skriv videre dér i stedet."));
    }

    @Test
    void what_cannot_be_is_refused_at_its_place() {
        post(PATH, organisationDraft(Map.of("name", " ", "url", "sst.dk", "themeGroups", List.of("findes-ikke"))))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/name", "/url", "/themeGroups/0"));
        String contacts = PATH + "/" + organisation(word) + "/contacts";
        post(
                        contacts,
                        contact(Map.of(
                                "day", "2099-01-01",
                                "about", "Om 010190-1234",
                                "member", "01900000-0000-7000-8000-000000000000",
                                "nextStep", "Ring")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/day", "/about", "/member", "/nextStepDue"))
                .body("errors.code", hasItems("date-in-future", "no-cpr", "unknown-member", "required"));
        post(contacts, contact(Map.of("nextStepDue", "2026-02-01")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/nextStep"));
        asSecretariat().get(contacts).then().body("items", empty());
    }

    private String organisation(String name) {
        return create(Map.of("name", name)).jsonPath().getString("id");
    }

    private Response create(Map<String, Object> differing) {
        Response made = post(PATH, organisationDraft(differing));
        made.then().statusCode(201);
        return made;
    }

    private Map<String, Object> organisationDraft(Map<String, Object> differing) {
        Map<String, Object> draft = new HashMap<>(Map.of("name", word, "kind", "agency"));
        draft.putAll(differing);
        return draft;
    }

    private Response say(String organisation, Map<String, Object> differing) {
        Response made = post(PATH + "/" + organisation + "/contacts", contact(differing));
        made.then().statusCode(201);
        return made;
    }

    private Map<String, Object> contact(Map<String, Object> differing) {
        Map<String, Object> draft = new HashMap<>(Map.of("day", "2026-01-10", "way", "meeting", "about", "Luft"));
        draft.put("member", given.member().id().toString());
        draft.putAll(differing);
        return draft;
    }

    private static Response post(String address, Map<String, Object> draft) {
        return asSecretariat().contentType(JSON).body(draft).post(address);
    }
}
