package dk.videnrul.access;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.Action;
import dk.videnrul.testsupport.Given;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How workshops are called: one that people are in, one that is over, and its room. */
final class WorkshopCalls {
    private static final List<Thing> NETWORK = List.of(Thing.network());
    private static final String CODE = "ZZTSTA";

    private WorkshopCalls() {}

    static void put(Calls calls, Scene scene, Given given) {
        calls.put("listWorkshops", Action.SEE_WORKSHOPS, NETWORK);
        calls.put("planWorkshop", Action.RUN_WORKSHOP, NETWORK, "{}");
        given.run("update workshop set status = 'CLOSED', closes_at = now() where code = ?1", CODE);
        workshop(calls, scene, given, "an open workshop", "OPEN", Action.RUN_WORKSHOP);
        workshop(calls, scene, given, "a workshop that is over", "CLOSED", Action.SEE_WORKSHOP);
    }

    private static void workshop(Calls calls, Scene scene, Given given, String name, String status, Action seenBy) {
        UUID id = write(given, scene, status);
        UUID theme = UuidCreator.getTimeOrderedEpoch();
        UUID answer = UuidCreator.getTimeOrderedEpoch();
        UUID outcome = UuidCreator.getTimeOrderedEpoch();
        given.run(
                "insert into workshop_theme (id, version, workshop, title, place) values (?1, 0, ?2, 'Lys', 1)",
                theme,
                id);
        given.run("""
                insert into workshop_answer (id, version, workshop, question, text, state, sent_at)
                values (?1, 0, ?2, 1, 'Lys', 'SHOWN', now())""", answer, id);
        given.run("""
                insert into workshop_outcome (id, workshop, kind, title, made, answers, at)
                values (?1, ?2, 'NEED', 'Lys', 'x', '{}', now())""", outcome, id);
        Thing one = new Thing(name, Map.of("id", id.toString()), seenBy, Set.of(scene.group.id()), null, null);
        List<Thing> whole = List.of(one);
        List<Thing> ofTheme = List.of(one.with("theme", theme.toString()));
        List<Thing> ofAnswer = List.of(one.with("answer", answer.toString()));
        calls.put("getWorkshop", seenBy, whole);
        calls.put("changeWorkshop", Action.RUN_WORKSHOP, whole, "{\"title\": null}");
        calls.put("removeWorkshop", Action.RUN_WORKSHOP, whole);
        calls.put("changeWorkshopStatus", Action.RUN_WORKSHOP, whole, "{}");
        calls.put("listWorkshopAnswers", seenBy, whole);
        calls.put("getWorkshopAnswer", seenBy, ofAnswer);
        calls.put("placeWorkshopAnswer", Action.RUN_WORKSHOP, ofAnswer, "{\"state\": null}");
        calls.put("addWorkshopTheme", Action.RUN_WORKSHOP, whole, "{}");
        calls.put("getWorkshopTheme", seenBy, ofTheme);
        calls.put("changeWorkshopTheme", Action.RUN_WORKSHOP, ofTheme, "{\"title\": null}");
        calls.put("removeWorkshopTheme", Action.RUN_WORKSHOP, ofTheme);
        calls.put("makeWorkshopOutcome", Action.RUN_WORKSHOP, whole, "{}");
        calls.put("getWorkshopOutcome", seenBy, List.of(one.with("outcome", outcome.toString())));
        if (seenBy == Action.RUN_WORKSHOP) {
            room(calls, answer);
        } else {
            calls.put("followWorkshop", Action.RUN_WORKSHOP, whole);
        }
    }

    private static void room(Calls calls, UUID answer) {
        List<Thing> room = List.of(new Thing("a room", Map.of("code", CODE), null, Set.of(), null, null));
        calls.put("getWorkshopRoom", Action.TAKE_PART_IN_WORKSHOP, room);
        calls.put("sendWorkshopAnswer", Action.TAKE_PART_IN_WORKSHOP, room, "{}");
        calls.put(
                "getWorkshopRoomAnswer",
                Action.TAKE_PART_IN_WORKSHOP,
                List.of(room.getFirst().with("answer", answer.toString())));
        calls.put("getWorkshopBallot", Action.TAKE_PART_IN_WORKSHOP, room);
        calls.put("castWorkshopBallot", Action.TAKE_PART_IN_WORKSHOP, room, "{}");
    }

    private static UUID write(Given given, Scene scene, String status) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        given.run("""
                insert into workshop (id, version, title, language, questions, moderation, votes, status, code, opened_at,
                    closes_at, created_by, author_name, created_at)
                values (?1, 0, 'Luft', 'DA', array['Hvad?'], 'AFTER', 3, ?2, case when ?2 = 'OPEN' then ?3 else 'ZZTSTB' end,
                    now() - interval '1 hour', now() + case when ?2 = 'OPEN' then interval '1 day' else interval '-1 minute' end,
                    'test', 'Sofie', now())""", id, status, CODE);
        given.run("insert into workshop_theme_group (workshop, theme_group) values (?1, ?2)", id, scene.group.id());
        return id;
    }
}
