package dk.videnrul.access;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.Action;
import dk.videnrul.testsupport.Given;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How bodies are called: one of each visibility, with a seat in it. */
final class BodyCalls {
    private static final List<Thing> NETWORK = List.of(Thing.network());

    private BodyCalls() {}

    static void put(Calls calls, Scene scene, Given given) {
        calls.put("listBodies", Action.SEE_PUBLIC_CONTENT, NETWORK);
        calls.put("createBody", Action.KEEP_BODIES, NETWORK, "{}");
        body(calls, scene, given, "PUBLIC", null, Action.SEE_PUBLIC_CONTENT);
        body(calls, scene, given, "MEMBERS", Action.SEE_MEMBERS_CONTENT, Action.SEE_MEMBERS_CONTENT);
        body(calls, scene, given, "GROUP", Action.SEE_GROUP_CONTENT, Action.SEE_GROUP_CONTENT);
        for (Thing item : scene.items) {
            calls.put("getPlainSummary", Action.WRITE_PLAIN_SUMMARY, List.of(item));
            calls.put("setPlainSummary", Action.WRITE_PLAIN_SUMMARY, List.of(item), "{\"text\": \"010190-1234\"}");
        }
    }

    private static void body(
            Calls calls, Scene scene, Given given, String visibility, @Nullable Action seenBy, Action asked) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        UUID seat = UuidCreator.getTimeOrderedEpoch();
        String slug = "organ-" + id;
        given.run("""
                insert into theme_group (id, version, slug, name, type, purpose, focus_areas, visibility, status, demo,
                    created_at, updated_at)
                values (?1, 0, ?2, ?2, 'BOARD', 'Leder', '{}', ?3, 'ACTIVE', false, now(), now())""", id, slug, visibility);
        given.run("""
                insert into participation (id, theme_group, person, role, from_date)
                values (?1, ?2, ?3, 'MEMBER', date '2020-01-01')""", seat, id, given.member().id());
        Thing body = new Thing("a body for " + visibility, Map.of("slug", slug), seenBy, Set.of(id), null, null);
        List<Thing> whole = List.of(body);
        List<Thing> one = List.of(body.with("id", seat.toString()));
        calls.put("getBody", asked, whole);
        calls.put("changeBody", Action.KEEP_BODIES, whole, "{\"name\": null}");
        calls.put("getBodyBrief", Action.READ_BODY_BRIEF, whole);
        calls.put("listSeats", Action.SEE_PEOPLE, whole);
        calls.put("addSeat", Action.KEEP_BODIES, whole, "{}");
        calls.put("getSeat", Action.SEE_PEOPLE, one);
        calls.put("changeSeat", Action.KEEP_BODIES, one, "{\"role\": null}");
        calls.put("endSeat", Action.KEEP_BODIES, one);
    }
}
