package dk.videnrul.access;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.Action;
import dk.videnrul.testsupport.Given;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How method trial calls are called: a draft, and one that runs in a municipality. */
final class MethodCallCalls {
    private static final List<Thing> NETWORK = List.of(Thing.network());
    private static final String PLACE = "0607";

    private MethodCallCalls() {}

    static void put(Calls calls, Scene scene, Given given) {
        calls.put("listMethodCalls", Action.SEE_METHOD_CALLS, NETWORK);
        calls.put("planMethodCall", Action.PLAN_METHOD_CALL, NETWORK, "{}");
        Thing draft = thing(scene, "a draft of a call", write(given, scene, "DRAFT"), Action.PLAN_METHOD_CALL, null);
        calls.put("getMethodCall", Action.PLAN_METHOD_CALL, List.of(draft));
        calls.put("removeMethodCall", Action.PLAN_METHOD_CALL, List.of(draft));
        UUID call = write(given, scene, "RUNNING");
        UUID result = UuidCreator.getTimeOrderedEpoch();
        given.run(
                "insert into method_result (id, call, item, title, at) values (?1, ?2, 'x', 'Lys', now())",
                result,
                call);
        Thing one = thing(scene, "a call", call, Action.SEE_METHOD_CALLS, null);
        Thing there =
                thing(scene, "a call", call, Action.SEE_METHOD_CALLS, PLACE).with("municipality", PLACE);
        calls.put("getMethodCall", Action.SEE_METHOD_CALLS, List.of(one));
        calls.put("changeMethodCall", Action.PLAN_METHOD_CALL, List.of(one), "{\"title\": null}");
        calls.put("changeMethodCallStatus", Action.PLAN_METHOD_CALL, List.of(one), "{}");
        calls.put("makeMethodResult", Action.PLAN_METHOD_CALL, List.of(one), "{}");
        calls.put("getMethodResult", Action.SEE_METHOD_CALLS, List.of(one.with("result", result.toString())));
        calls.put("getMethodSignUp", Action.SEE_METHOD_CALLS, List.of(there));
        calls.put("signUpForMethodCall", Action.SIGN_UP_FOR_METHOD_CALL, List.of(there), "{}");
        calls.put("withdrawFromMethodCall", Action.WITHDRAW_FROM_METHOD_CALL, List.of(there));
        calls.put("getMethodReport", Action.SEE_METHOD_CALLS, List.of(there.with("phase", "1")));
        calls.put("reportOnMethodCall", Action.REPORT_ON_METHOD_CALL, List.of(there.with("phase", "1")), "{}");
    }

    private static Thing thing(Scene scene, String name, UUID call, Action seenBy, String municipality) {
        return new Thing(name, Map.of("id", call.toString()), seenBy, Set.of(scene.group.id()), municipality, null);
    }

    private static UUID write(Given given, Scene scene, String status) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        given.run("""
                insert into method_call (id, version, title, question, theme_group, item, deadline, least, phases, status,
                    created_by, author_name, created_at)
                select ?1, 0, 'Luft', 'Virker det?', ?2, id, current_date, 1,
                    '[{"name": "Start", "startsOn": "2026-01-01", "endsOn": "2026-02-01"}]', ?3, 'test', 'Sofie', now()
                from knowledge_item where status = 'PUBLISHED' limit 1""", id, scene.group.id(), status);
        given.run(
                "insert into method_sign_up (call, municipality, version, takes_part) values (?1, ?2, 1, true)",
                id,
                PLACE);
        return id;
    }
}
