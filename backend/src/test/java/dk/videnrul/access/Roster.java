package dk.videnrul.access;

import static dk.videnrul.testsupport.HttpTest.asSecretariat;
import static dk.videnrul.testsupport.HttpTest.withToken;

import dk.videnrul.identity.Action;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.TokenIssuer;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A member, a role, periods of membership, an invitation and requests, for calls about people. */
final class Roster {
    private static final AtomicInteger YEAR = new AtomicInteger(1801);

    final Thing member;
    final Thing role;
    final Thing period;
    final Thing regionPeriod;
    final Thing invitation;
    final Thing usedLink;
    final Thing request;
    final Thing ownRequest;

    Roster(Given given, Given.Group group, String municipality, String nobody) {
        Given.Somebody coordinator = given.coordinatorOf(municipality);
        given.run("update person set municipality = ?1 where id = ?2", municipality, coordinator.id());
        String place = "/api/v1/municipalities/" + municipality;
        member = of(municipality, "a member", Map.of("id", coordinator.id().toString()), null, null);
        role = of(
                municipality,
                "a role",
                Map.of(
                        "code",
                        municipality,
                        "id",
                        given.rows("select id from local_role where person = '" + coordinator.id() + "'")
                                .getFirst()
                                .toString()),
                null,
                null);
        period = period(place, "code", municipality);
        regionPeriod = period("/api/v1/regions/syddanmark", "slug", "syddanmark");
        Response invited = post(asSecretariatToken(), "/api/v1/invitations", """
                {"email": "%s@example.org", "name": "Ny Nu", "municipality": "%s", "themeGroup": "%s"}""".formatted(
                        UUID.randomUUID(), municipality, group.slug()));
        String id = invited.jsonPath().getString("id");
        invitation =
                new Thing("an invitation", Map.of("id", id), Action.INVITE, Set.of(group.id()), municipality, null);
        String link = invited.jsonPath().getString("link");
        asSecretariat().header("If-Match", "*").delete("/api/v1/invitations/" + id);
        usedLink = new Thing(
                "the link of an invitation",
                Map.of("token", link.substring(link.lastIndexOf('/') + 1)),
                null,
                Set.of(),
                null,
                Thing.account().ownerKey());
        String asking = "{\"municipality\": \"%s\", \"title\": \"Konsulent\"}".formatted(municipality);
        String stranger = TokenIssuer.person(UUID.randomUUID().toString(), "Somebody else");
        request = of(
                municipality,
                "a request",
                Map.of(
                        "id",
                        post(stranger, "/api/v1/me/membership-requests", asking)
                                .jsonPath()
                                .getString("id")),
                Action.DECIDE_MEMBERSHIP_REQUEST,
                null);
        ownRequest = of(
                municipality,
                "the own request",
                Map.of(
                        "id",
                        post(TokenIssuer.person(nobody, "Nobody"), "/api/v1/me/membership-requests", asking)
                                .jsonPath()
                                .getString("id")),
                Action.ASK_FOR_MEMBERSHIP,
                "account:" + nobody);
    }

    private static Thing period(String place, String name, String value) {
        String longAgo = "{\"from\": \"%1$d-01-01\", \"until\": \"%1$d-06-01\"}".formatted(YEAR.getAndIncrement());
        String id = post(asSecretariatToken(), place + "/memberships", longAgo)
                .jsonPath()
                .getString("id");
        return of(null, "a period", Map.of(name, value, "id", id), null, null);
    }

    private static Thing of(
            @Nullable String municipality,
            String name,
            Map<String, String> ids,
            @Nullable Action seenBy,
            @Nullable String ownerKey) {
        return new Thing(name, ids, seenBy, Set.of(), municipality, ownerKey);
    }

    private static String asSecretariatToken() {
        return TokenIssuer.person("secretariat-subject", "Sofie Sekretær", "secretariat");
    }

    private static Response post(String token, String path, String body) {
        Response created =
                withToken(token).contentType(ContentType.JSON).body(body).post(path);
        created.then().statusCode(201);
        return created;
    }
}
