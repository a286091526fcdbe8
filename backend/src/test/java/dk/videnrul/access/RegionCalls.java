package dk.videnrul.access;

import static dk.videnrul.testsupport.HttpTest.asSecretariat;
import static dk.videnrul.testsupport.HttpTest.withToken;
import static io.restassured.http.ContentType.JSON;

import dk.videnrul.identity.Action;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.TokenIssuer;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How what belongs to a region is called: its roles, its people, invitations to it and requests from it. */
final class RegionCalls {
    private RegionCalls() {}

    static void put(Calls calls, Given given) {
        Given.Somebody coordinator = given.coordinatorOfRegion(Scene.REGION);
        given.run("update person set region = ?1 where id = ?2", Scene.REGION, coordinator.id());
        List<Thing> region = List.of(of("the region", Map.of("slug", Scene.REGION), null));
        String id = given.rows("select id from local_role where person = '" + coordinator.id() + "'")
                .getFirst()
                .toString();
        List<Thing> role = List.of(of("a role for the region", Map.of("slug", Scene.REGION, "id", id), null));
        calls.put("listRegionRoles", Action.SEE_PEOPLE, region);
        calls.put("createRegionRole", Action.APPOINT, region, "{}");
        calls.put("getRegionRole", Action.SEE_PEOPLE, role);
        calls.put("changeRegionRole", Action.APPOINT, role, "{\"until\": \"1900-01-01\"}");
        calls.put("createRegionHandover", Action.APPOINT, region, "{}");
        List<Thing> member = List.of(of(
                "a member who works for the region",
                Map.of("id", coordinator.id().toString()),
                null));
        calls.put("changeMember", Action.CHANGE_MEMBER, member, "{\"name\": null}");
        calls.put("changeMemberStatus", Action.CHANGE_MEMBER, member, "{\"status\": \"left\"}");
        List<Thing> invitation = List.of(of(
                "an invitation to the region",
                Map.of("id", created(asSecretariat(), "/api/v1/invitations", """
                        {"email": "%s@example.org", "name": "Ny Nu", "region": "%s"}""".formatted(
                                UUID.randomUUID(), Scene.REGION))),
                Action.INVITE));
        calls.put("getInvitation", Action.INVITE, invitation);
        calls.put("sendInvitationAgain", Action.INVITE, invitation);
        calls.put("revokeInvitation", Action.INVITE, invitation);
        String stranger = TokenIssuer.person(UUID.randomUUID().toString(), "Somebody of the region");
        List<Thing> request = List.of(of(
                "a request from the region",
                Map.of("id", created(withToken(stranger), "/api/v1/me/membership-requests", """
                        {"region": "%s", "title": "Konsulent"}""".formatted(
                                Scene.REGION))),
                Action.DECIDE_MEMBERSHIP_REQUEST));
        calls.put("getMembershipRequest", Action.DECIDE_MEMBERSHIP_REQUEST, request);
        calls.put("decideMembershipRequest", Action.DECIDE_MEMBERSHIP_REQUEST, request, "{}");
    }

    private static Thing of(String name, Map<String, String> ids, @Nullable Action seenBy) {
        return new Thing(name, ids, seenBy, Set.of(), null, Scene.REGION, null);
    }

    private static String created(RequestSpecification caller, String path, String body) {
        Response answer = caller.contentType(JSON).body(body).post(path);
        answer.then().statusCode(201);
        return answer.jsonPath().getString("id");
    }
}
