package dk.videnrul.partner;

import static dk.videnrul.testsupport.Mailbox.lettersTo;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.TokenIssuer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is registered of a partner, and who reads it. */
@QuarkusTest
class RegistrationTest extends HttpTest {

    @Test
    void who_is_registered_is_shown_and_the_contact_is_written_to() {
        Map<String, Object> draft = Registering.draft("contactLanguage", "sv", "requestsPerMinute", 90);
        Response registered = Registering.register(draft);
        registered
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("status", equalTo("active"))
                .body("scopes", equalTo(List.of("knowledge:read", "events:read")))
                .body("requestsPerMinute", equalTo(90))
                .body("secretIssuedAt", equalTo(null));
        String id = registered.jsonPath().getString("id");
        String to = String.valueOf(draft.get("contactEmail"));
        await().until(() -> !lettersTo(to).isEmpty());
        assertThat(lettersTo(to).getFirst().language()).isEqualTo("sv");
        assertThat(lettersTo(to).getFirst().text())
                .contains(String.valueOf(draft.get("clientId")), "knowledge:read", "/developers");
        asSecretariat()
                .get(Registering.PATH + "/" + id + "/events")
                .then()
                .body("items[0].kind", equalTo("registered"))
                .body("items[0].by.name", equalTo("Sofie Sekretær"));
    }

    @Test
    void every_fault_is_told_at_its_place() {
        asSecretariat()
                .contentType(JSON)
                .body(Map.of(
                        "name", " ",
                        "clientId", "videnrul-admin",
                        "contactEmail", "nowhere",
                        "requestsPerMinute", 0,
                        "scopes", List.of("knowledge:read", "everything")))
                .post(Registering.PATH)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/name",
                                "/organisation",
                                "/purpose",
                                "/clientId",
                                "/contactName",
                                "/contactEmail",
                                "/requestsPerMinute",
                                "/scopes/1"));
    }

    @Test
    void a_client_id_is_somebodys_for_ever_and_one_is_made_where_none_is_given() {
        Map<String, Object> draft = Registering.draft();
        Registering.register(draft).then().statusCode(201);
        Registering.register(draft).then().statusCode(422).body("errors.code", equalTo(List.of("client-id-taken")));
        draft.remove("clientId");
        Registering.register(draft).then().statusCode(201).body("clientId", equalTo(draft.get("name") + "-2"));
    }

    @Test
    void a_lost_answer_does_not_register_twice() {
        Map<String, Object> draft = Registering.draft();
        String key = UUID.randomUUID().toString();
        List<String> ids = java.util.stream.Stream.of(1, 2)
                .map(time -> asSecretariat()
                        .contentType(JSON)
                        .header("Idempotency-Key", key)
                        .body(draft)
                        .post(Registering.PATH)
                        .jsonPath()
                        .getString("id"))
                .toList();
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    @Test
    void what_is_changed_is_noted_by_field_and_a_stale_change_is_refused() {
        Response registered = Registering.register(Registering.draft());
        String id = registered.jsonPath().getString("id");
        Registering.change(id, Map.of("purpose", "Noget andet", "requestsPerMinute", 10))
                .then()
                .statusCode(200)
                .body("purpose", equalTo("Noget andet"));
        asSecretariat()
                .get(Registering.PATH + "/" + id + "/events")
                .then()
                .body("items[0].fields", equalTo(List.of("purpose", "requestsPerMinute")));
        Registering.change(id, Map.of("clientId", "another-one"))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/clientId")));
        asSecretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", registered.getHeader("ETag"))
                .body(Map.of("purpose", "Overhalet"))
                .patch(Registering.PATH + "/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void a_partner_reads_its_own_registration_and_no_other() {
        Given.Registered partner = given.partner("own-" + UUID.randomUUID(), "events:read");
        withToken(partner.token())
                .get(Registering.PATH + "/me")
                .then()
                .statusCode(200)
                .body("clientId", equalTo(partner.clientId()))
                .body("scopes", equalTo(List.of("events:read")));
        withToken(partner.token())
                .get(Registering.PATH + "/" + partner.id())
                .then()
                .statusCode(404);
        withToken(TokenIssuer.partner("made-by-hand", "events:read"))
                .get(Registering.PATH + "/me")
                .then()
                .statusCode(404);
    }

    @Test
    void the_list_goes_on_where_a_page_ends_and_can_be_narrowed() {
        String prefix = "aaa " + UUID.randomUUID();
        List<String> ids = java.util.stream.IntStream.range(0, 3)
                .mapToObj(number -> Registering.register(Registering.draft("name", prefix + number))
                        .jsonPath()
                        .getString("id"))
                .toList();
        Registering.become(ids.get(1), "suspended", "Spørgsmål").then().statusCode(200);
        asSecretariat()
                .get(Registering.PATH + "?status=suspended&limit=100")
                .then()
                .body("items.id", hasItem(ids.get(1)))
                .body("items.status.unique()", equalTo(List.of("suspended")));
        Response first = asSecretariat().get(Registering.PATH + "?limit=1");
        Response second = asSecretariat()
                .queryParam("cursor", first.jsonPath().getString("next"))
                .get(Registering.PATH + "?limit=1");
        assertThat(Arrays.asList(
                        first.jsonPath().getString("items[0].id"),
                        second.jsonPath().getString("items[0].id")))
                .doesNotHaveDuplicates()
                .doesNotContainNull();
    }
}
