package dk.videnrul.access;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.Action;
import dk.videnrul.testsupport.Given;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How the network checks of theme groups are called: a draft that few see, and a finished check that the group sees. */
final class CheckCalls {
    private static final List<Thing> NETWORK = List.of(Thing.network());

    private CheckCalls() {}

    static void put(Calls calls, Scene scene, Given given) {
        List<Thing> group = List.of(scene.group());
        calls.put("listCheckIns", Action.SEE_CHECK_INS, group);
        calls.put("beginCheckIn", Action.WRITE_CHECK_IN, group, "{}");
        calls.put("getCheckInRhythm", Action.SEE_CHECK_INS, group);
        calls.put("setCheckInRhythm", Action.WRITE_CHECK_IN, group, "{\"months\": 99}");
        check(calls, scene, "a draft of a check", write(given, scene, "DRAFT"), Action.WRITE_CHECK_IN);
        check(calls, scene, "a finished check", write(given, scene, "FINISHED"), Action.SEE_CHECK_INS);
        calls.put("listCheckTemplates", Action.SEE_REFERENCE, NETWORK);
        calls.put(
                "getCheckTemplate",
                Action.SEE_REFERENCE,
                List.of(Thing.network().with("number", "1")));
        calls.put("createCheckTemplate", Action.KEEP_CHECK_TEMPLATE, NETWORK, "{}");
        calls.put("listCheckInOverview", Action.SEE_CHECK_OVERVIEW, NETWORK);
        calls.put("countCheckIns", Action.SEE_CHECK_OVERVIEW, NETWORK);
    }

    private static void check(Calls calls, Scene scene, String name, UUID id, Action seenBy) {
        Thing check = new Thing(name, Map.of("id", id.toString()), seenBy, Set.of(scene.group.id()), null, null);
        List<Thing> whole = List.of(check);
        List<Thing> answer = List.of(check.with("criterion", "budget"));
        calls.put("getCheckIn", seenBy, whole);
        calls.put("changeCheckIn", Action.WRITE_CHECK_IN, whole, "{\"occasion\": null}");
        calls.put("removeCheckIn", Action.WRITE_CHECK_IN, whole);
        calls.put("changeCheckInStatus", Action.WRITE_CHECK_IN, whole, "{}");
        calls.put("getCheckAnswer", seenBy, answer);
        calls.put("writeCheckAnswer", Action.WRITE_CHECK_IN, answer, "{\"comment\": \"010190-1234\"}");
        calls.put("changeNextStepStatus", Action.WRITE_CHECK_IN, answer, "{}");
    }

    private static UUID write(Given given, Scene scene, String status) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        given.run("""
                insert into check_in (id, version, theme_group, template, occasion, status, held_on, begun_by_name, begun_at,
                    finished_at)
                values (?1, 0, ?2, 1, 'MIDWAY', ?3, date '2026-03-02', 'Sofie', now(),
                    case when ?3 = 'FINISHED' then now() end)""", id, scene.group.id(), status);
        return id;
    }
}
