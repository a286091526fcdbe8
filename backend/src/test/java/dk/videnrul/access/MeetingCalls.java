package dk.videnrul.access;

import static dk.videnrul.testsupport.HttpTest.as;
import static dk.videnrul.testsupport.HttpTest.asSecretariat;
import static io.restassured.http.ContentType.JSON;

import dk.videnrul.identity.Action;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How comments and events are called. */
final class MeetingCalls {
    private static final String EVENTS = "/api/v1/events";
    private static final List<Thing> NETWORK = List.of(Thing.network());

    private MeetingCalls() {}

    static void put(Calls calls, Scene scene) {
        scene.items.stream()
                .filter(item -> item.seenBy() != Action.SEE_DRAFT)
                .forEach(item -> comments(calls, scene, item));
        calls.put("listEvents", Action.SEE_PUBLIC_CONTENT, NETWORK);
        calls.put(
                "createEvent",
                Action.CREATE_EVENT,
                List.of(scene.group()),
                "{\"themeGroups\": [\"" + scene.group.slug() + "\"]}");
        calls.put("getThemeGroupCalendar", Action.SEE_PUBLIC_CONTENT, List.of(scene.group()));
        calls.put("getMyCalendar", Action.HAVE_CALENDAR, NETWORK);
        calls.put("makeMyCalendar", Action.HAVE_CALENDAR, NETWORK);
        calls.put("revokeMyCalendar", Action.HAVE_CALENDAR, NETWORK);
        calls.put("getPersonalCalendar", Action.SEE_PUBLIC_CONTENT, List.of(feed(scene)));
        event(calls, scene, "public", Action.SEE_PUBLIC_CONTENT);
        event(calls, scene, "members", Action.SEE_MEMBERS_CONTENT);
        event(calls, scene, "group", Action.SEE_GROUP_CONTENT);
    }

    private static void comments(Calls calls, Scene scene, Thing item) {
        List<Thing> about = List.of(item);
        calls.put("listComments", Action.SEE_COMMENTS, about);
        calls.put("createComment", Action.WRITE_COMMENT, about, "{}");
        calls.put("getCommentCounts", item.seenBy(), about);
        Response comment = as(scene.author)
                .contentType(JSON)
                .body(Map.of("type", "question", "text", "Hvad?"))
                .post("/api/v1/knowledge-items/" + item.ids().get("id") + "/comments");
        comment.then().statusCode(201);
        List<Thing> said = List.of(new Thing(
                "a comment on " + item.name(),
                Map.of("id", comment.jsonPath().getString("id")),
                item.seenBy(),
                item.groups(),
                null,
                "person:" + scene.author.id()));
        calls.put("getComment", Action.SEE_COMMENTS, said);
        calls.put("listAnswers", Action.SEE_COMMENTS, said);
        calls.put("changeComment", Action.CHANGE_COMMENT, said, "{\"text\": null}");
        calls.put("deleteComment", Action.CHANGE_COMMENT, said);
        calls.put("changeCommentStatus", Action.MODERATE_COMMENT, said, "{\"status\": \"hidden\"}");
    }

    private static void event(Calls calls, Scene scene, String visibility, Action seenBy) {
        Response event = asSecretariat()
                .contentType(JSON)
                .body(Map.of(
                        "title", "Møde",
                        "kind", "meeting",
                        "startsAt", "2040-05-01T10:00:00+02:00",
                        "endsAt", "2040-05-01T12:00:00+02:00",
                        "themeGroups", List.of(scene.group.slug()),
                        "visibility", visibility))
                .post(EVENTS);
        event.then().statusCode(201);
        String id = event.jsonPath().getString("id");
        Response registration =
                as(scene.author).contentType(JSON).body("{}").post(EVENTS + "/" + id + "/registrations");
        registration.then().statusCode(201);
        List<Thing> one = List.of(thing("an event for " + visibility, Map.of("id", id), seenBy, scene, null));
        calls.put("getEvent", seenBy, one);
        calls.put("getEventCalendar", seenBy, one);
        calls.put("changeEvent", Action.CHANGE_EVENT, one, "{\"title\": null}");
        calls.put("changeEventStatus", Action.CHANGE_EVENT, one, "{\"status\": \"cancelled\"}");
        calls.put("deleteEvent", Action.CHANGE_EVENT, one);
        calls.put("listRegistrations", Action.SEE_PARTICIPANTS, one);
        calls.put("registerForEvent", Action.REGISTER_FOR_EVENT, one, "{\"note\": \"010190-1234\"}");
        // Somebody else's registration is not even known to be there, so the row that decides also says who sees it.
        List<Thing> own = List.of(thing(
                "a registration for an event for " + visibility,
                Map.of("id", id, "registration", registration.jsonPath().getString("id")),
                Action.WITHDRAW_REGISTRATION,
                scene,
                "person:" + scene.author.id()));
        calls.put("getRegistration", Action.WITHDRAW_REGISTRATION, own);
        calls.put("changeRegistration", Action.CHANGE_REGISTRATION, own, "{\"note\": \"010190-1234\"}");
        calls.put("withdrawRegistration", Action.WITHDRAW_REGISTRATION, own);
    }

    private static Thing feed(Scene scene) {
        String url = as(scene.author).post("/api/v1/me/calendar").jsonPath().getString("url");
        return new Thing(
                "a calendar's address",
                Map.of("token", url.substring(url.lastIndexOf('/') + 1)),
                null,
                Set.of(),
                null,
                null);
    }

    private static Thing thing(
            String name, Map<String, String> ids, Action seenBy, Scene scene, @Nullable String ownerKey) {
        return new Thing(name, ids, seenBy, Set.of(scene.group.id()), null, ownerKey);
    }
}
