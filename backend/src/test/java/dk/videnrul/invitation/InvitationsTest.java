package dk.videnrul.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Mailbox;
import dk.videnrul.testsupport.TokenIssuer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvitationsTest extends HttpTest {
    private static final String PATH = "/api/v1/invitations";
    private static final Pattern LINK = Pattern.compile("/invitation/([A-Za-z0-9_-]{43})");

    @jakarta.inject.Inject
    Retention retention;

    @Test
    void the_letter_leads_to_membership_with_the_roles_that_were_given() {
        Given.Group group = given.themeGroup().active();
        String email = address();
        invite(asSecretariat(), """
                {"email": "%s", "name": "Nynne Ny", "title": "Konsulent", "municipality": "0657", "language": "sv",
                 "localRoles": ["coordinator"], "localMandate": "Taler for kommunen", "themeGroup": "%s",
                 "groupRole": "process-leader", "message": "Vi glæder os."}""".formatted(email, group.slug()))
                .then()
                .statusCode(201)
                .body("status", equalTo("open"))
                .body("link", containsString("/invitation/"));
        await().until(() -> !Mailbox.lettersTo(email).isEmpty());
        Mailbox.Received letter = Mailbox.lettersTo(email).getFirst();
        assertThat(letter.language()).isEqualTo("sv");
        assertThat(letter.text()).contains("bjuder in dig", "Vi glæder os.", "processledare", "Herning");
        String secret = secret(letter.text());
        asGuest()
                .get(PATH + "/by-token/" + secret)
                .then()
                .statusCode(200)
                .body("invitedBy", equalTo("Sofie Sekretær"))
                .body("municipality.name", equalTo("Herning"))
                .body("themeGroup.slug", equalTo(group.slug()))
                .body("status", equalTo("open"));
        asGuest().post(PATH + "/by-token/" + secret + "/acceptance").then().statusCode(401);

        String account = stranger("another-address@example.org", false);
        String member = accept(account, secret).then().statusCode(200).extract().path("memberId");
        withToken(account)
                .get("/api/v1/me")
                .then()
                .body("memberId", equalTo(member))
                .body("roles.role", hasItems("member", "coordinator", "process-leader"));
        as(given.member())
                .get("/api/v1/members/" + member)
                .then()
                .body("name", equalTo("Nynne Ny"))
                .body("email", equalTo(email))
                .body("roles.mandate", hasItem("Taler for kommunen"));
        accept(account, secret).then().statusCode(200).body("memberId", equalTo(member));
        accept(stranger(address(), true), secret).then().statusCode(409).body("detail", containsString("brugt"));
    }

    @Test
    void a_link_runs_out_after_a_fortnight_and_is_sent_again() {
        String email = address();
        Response sent = invite(asSecretariat(), draft(email, "0657"));
        String secret = secret(sent.jsonPath().getString("link"));
        clock.set(clock.instant().plus(Duration.ofDays(14)));
        String account = stranger(email, false);
        accept(account, secret).then().statusCode(409).body("detail", containsString("udløbet"));
        asGuest().get(PATH + "/by-token/" + secret).then().body("status", equalTo("expired"));
        Response again = asSecretariat().post(PATH + "/" + sent.jsonPath().getString("id") + "/letters");
        again.then().statusCode(201).body("status", equalTo("open"));
        accept(account, secret).then().statusCode(404);
        accept(account, secret(again.jsonPath().getString("link"))).then().statusCode(200);
    }

    @Test
    void a_revoked_invitation_cannot_be_accepted() {
        Response sent = invite(asSecretariat(), draft(address(), "0657"));
        String one = PATH + "/" + sent.jsonPath().getString("id");
        asSecretariat().get(one).then().statusCode(200).body("link", nullValue());
        asSecretariat().header("If-Match", "\"9-a\"").delete(one).then().statusCode(412);
        asSecretariat()
                .header("If-Match", sent.getHeader("ETag"))
                .delete(one)
                .then()
                .statusCode(204);
        accept(stranger(address(), true), secret(sent.jsonPath().getString("link")))
                .then()
                .statusCode(409)
                .body("detail", containsString("trukket tilbage"));
        asSecretariat().get(one).then().body("status", equalTo("revoked")).body("allowed", hasSize(0));
    }

    @Test
    void a_verified_address_is_as_good_as_the_link_and_an_unverified_one_is_not() {
        String email = address();
        invite(asSecretariat(), draft(email, "0657")).then().statusCode(201);
        withToken(stranger(email, false))
                .get("/api/v1/me")
                .then()
                .body("memberId", nullValue())
                .body("roles.role", equalTo(List.of("guest")))
                .body("nextStep", notNullValue());
        withToken(stranger(email.toUpperCase(java.util.Locale.ROOT), true))
                .get("/api/v1/me")
                .then()
                .body("memberId", notNullValue())
                .body("roles.role", equalTo(List.of("member")))
                .body("nextStep", nullValue());
        withToken(stranger(email, true)).get("/api/v1/me").then().body("memberId", nullValue());
    }

    @Test
    void a_member_cannot_take_what_was_meant_for_somebody_else() {
        Response sent = invite(asSecretariat(), draft(address(), "0657"));
        String secret = secret(sent.jsonPath().getString("link"));
        accept(given.member().token(), secret).then().statusCode(409).body("detail", containsString("et andet medlem"));
        accept(TokenIssuer.partner("partner"), secret).then().statusCode(403);
        accept(stranger(address(), true), "gaettet").then().statusCode(404);
    }

    @Test
    void coordinators_invite_to_their_municipality_and_chairs_to_their_group() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody coordinator = given.coordinatorOf("0661");
        Given.Somebody chair = given.chairOf(group);
        String byCoordinator =
                invite(as(coordinator), draft(address(), "0661")).jsonPath().getString("id");
        String byChair = invite(as(chair), """
                {"email": "%s", "name": "Ny", "municipality": "0665", "themeGroup": "%s"}""".formatted(address(), group.slug()))
                .jsonPath()
                .getString("id");
        invite(as(coordinator), draft(address(), "0665")).then().statusCode(403);
        invite(as(given.member()), draft(address(), "0661")).then().statusCode(403);
        invite(as(chair), """
                {"email": "%s", "name": "Ny", "municipality": "0661", "themeGroup": "%s",
                 "localRoles": ["coordinator"]}""".formatted(address(), group.slug()))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/localRoles"));
        as(coordinator)
                .get(PATH)
                .then()
                .body("items.id", hasItem(byCoordinator))
                .body("items.id", not(hasItem(byChair)));
        as(chair).get(PATH).then().body("items.id", equalTo(List.of(byChair)));
        as(chair).get(PATH + "/" + byCoordinator).then().statusCode(404);
        as(given.member()).get(PATH).then().statusCode(403);
        asSecretariat()
                .queryParam("status", "open")
                .queryParam("limit", 100)
                .get(PATH)
                .then()
                .body("items.id", hasItems(byCoordinator, byChair));
    }

    @Test
    void an_invitation_tells_every_fault_and_whom_the_network_knows() {
        invite(asSecretariat(), """
                {"email": "ikke-en-adresse", "name": " ", "municipality": "0657", "organisation": "Også"}""")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/email", "/name", "/municipality"));
        String email = address();
        invite(asSecretariat(), draft(email, "0657")).then().statusCode(201);
        invite(asSecretariat(), draft(email.toUpperCase(java.util.Locale.ROOT), "0657"))
                .then()
                .statusCode(409);
        Given.Somebody member = given.member();
        given.run("update person set email = ?1 where id = ?2", member.id() + "@example.org", member.id());
        invite(asSecretariat(), draft(member.id() + "@example.org", "0657"))
                .then()
                .statusCode(409)
                .body("detail", containsString("allerede medlem"));
        given.run("update person set subject = null, municipality = '0101' where id = ?1", member.id());
        invite(as(given.coordinatorOf("0657")), draft(member.id() + "@example.org", "0657"))
                .then()
                .statusCode(409);
    }

    @Test
    void what_ended_long_ago_is_forgotten() {
        String id = invite(asSecretariat(), draft(address(), "0657")).jsonPath().getString("id");
        clock.set(clock.instant().plus(Duration.ofDays(14 + 91)));
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(retention::forgetEnded);
        asSecretariat().get(PATH + "/" + id).then().statusCode(404);
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    private static String stranger(String email, boolean verified) {
        return TokenIssuer.person(UUID.randomUUID().toString(), "En Fremmed", email, verified);
    }

    private static String draft(String email, String municipality) {
        return "{\"email\": \"%s\", \"name\": \"Ny Nu\", \"municipality\": \"%s\"}".formatted(email, municipality);
    }

    private static Response invite(RequestSpecification caller, String body) {
        return caller.contentType(ContentType.JSON).body(body).post(PATH);
    }

    private static Response accept(String token, String secret) {
        return withToken(token).post(PATH + "/by-token/" + secret + "/acceptance");
    }

    private static String secret(String text) {
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
