package dk.videnrul.webhook;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebhookResourceTest extends WebhookTest {
    @Inject
    Statements statements;

    @Test
    void every_fault_is_told_at_its_place() {
        Hook.make(
                        asSecretariat(),
                        "http://10.0.0.1/#part",
                        "topic",
                        "nothing",
                        "themeGroup",
                        "nobody",
                        "municipality",
                        "9999",
                        "description",
                        "x".repeat(501))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/description", "/url", "/partner", "/themeGroup", "/topic", "/municipality"))
                .body("errors.find { it.pointer == '/url' }.code", equalTo("egress-not-plain"));
    }

    @Test
    void a_partner_has_its_own_and_knows_of_no_others() {
        Hook hook = Hook.of(given, receiver.url());
        Hook other = Hook.of(given, receiver.url());
        hook.as().get(Hook.PATH).then().body("items.id", contains(hook.id()));
        hook.as()
                .queryParam("partner", other.partner().id())
                .get(Hook.PATH)
                .then()
                .body("items", hasSize(0));
        for (String path : List.of("", "/deliveries")) {
            hook.as().get(other.path() + path).then().statusCode(404);
        }
        hook.as().post(other.path() + "/secrets").then().statusCode(404);
        asSecretariat()
                .get(other.path())
                .then()
                .statusCode(200)
                .body("partner.id", equalTo(other.partner().id().toString()));
        Hook.make(hook.as(), receiver.url(), "partner", other.partner().id())
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-partner"));
        Given.Registered reader = given.partner("reader-" + UUID.randomUUID(), "knowledge:read");
        withToken(reader.token()).get(Hook.PATH).then().statusCode(403);
    }

    @Test
    void a_secret_is_shown_once_and_kept_nowhere_as_it_is() {
        Given.Registered partner = Hook.partner(given);
        Response made = Hook.make(withToken(partner.token()), receiver.url());
        String path = made.getHeader("Location");
        made.then().statusCode(201).body("secretIssuedAt", nullValue());
        withToken(partner.token())
                .post(path + "/pings")
                .then()
                .statusCode(409)
                .body("detail", containsString("hemmelighed"));
        Response issued = withToken(partner.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(path + "/secrets");
        issued.then().statusCode(201);
        assertThat(issued.getHeader("Cache-Control")).contains("no-");
        String secret = issued.jsonPath().getString("secret");
        assertThat(secret).startsWith("whsec_").hasSize(50);
        assertThat(withToken(partner.token()).get(path).asString()).doesNotContain(secret);
        assertThat(given.rows("select answer from idempotency_key where answer like '%whsec%'"))
                .isEmpty();
        assertThat(given.rows("select encode(secret, 'escape') from webhook").toString())
                .doesNotContain(secret);
    }

    @Test
    void changes_ask_for_the_version_and_a_pause_for_a_reason() {
        Hook hook = Hook.of(given, receiver.url());
        String tag = hook.as().get(hook.path()).getHeader("ETag");
        hook.as()
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(Map.of("url", "ftp://example.org/"))
                .patch(hook.path())
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("egress-not-https"));
        hook.as()
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(Map.of("description", "Til arkivet"))
                .patch(hook.path())
                .then()
                .statusCode(200)
                .body("description", equalTo("Til arkivet"));
        hook.as()
                .contentType(JSON)
                .header("If-Match", tag)
                .body(Map.of("status", "paused", "reason", "x"))
                .put(hook.path() + "/status")
                .then()
                .statusCode(412);
        hook.status("paused", " ").then().statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        hook.status("paused", "Vi flytter").then().statusCode(200).body("pause", equalTo("by-hand"));
        hook.status("paused", "Vi flytter").then().statusCode(409);
        hook.as().header("If-Match", "*").delete(hook.path()).then().statusCode(204);
        hook.as().get(hook.path()).then().statusCode(404);
    }

    @Test
    void a_partner_has_only_so_many() {
        Given.Registered partner = Hook.partner(given);
        for (int made = 0; made < 10; made++) {
            Hook.make(withToken(partner.token()), receiver.url()).then().statusCode(201);
        }
        Hook.make(withToken(partner.token()), receiver.url()).then().statusCode(409);
        String next = withToken(partner.token())
                .queryParam("limit", 4)
                .get(Hook.PATH)
                .then()
                .body("items", hasSize(4))
                .extract()
                .path("next");
        withToken(partner.token())
                .queryParam("limit", 10)
                .queryParam("cursor", next)
                .get(Hook.PATH)
                .then()
                .body("items", hasSize(6))
                .body("next", nullValue());
    }

    @Test
    void a_page_costs_the_same_however_long_it_is() {
        Hook.of(given, receiver.url(), "themeGroup", group.slug());
        long one = statements.during(() -> asSecretariat().get(Hook.PATH));
        for (int more = 0; more < 5; more++) {
            Hook.of(
                    given,
                    receiver.url(),
                    "themeGroup",
                    given.themeGroup().active().slug());
        }
        assertThat(statements.during(() -> asSecretariat().get(Hook.PATH))).isEqualTo(one);
    }
}
