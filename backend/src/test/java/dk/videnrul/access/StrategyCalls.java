package dk.videnrul.access;

import static dk.videnrul.testsupport.HttpTest.as;

import dk.videnrul.identity.Action;
import dk.videnrul.strategy.Strategizing;
import dk.videnrul.strategy.Strategizing.Written;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the strategy is called: one that is drafted, one that is out, and one that is adopted with a goal of the group's. */
final class StrategyCalls {
    private StrategyCalls() {}

    static void put(Calls calls, Scene scene, Given given) {
        List<Thing> network = List.of(Thing.network());
        calls.put("listStrategies", Action.SEE_STRATEGY, network);
        calls.put("createStrategy", Action.WRITE_STRATEGY, network, "{}");
        version(calls, Strategizing.drafted(), Action.SEE_STRATEGY_DRAFT);
        Written out = Strategizing.out();
        version(calls, out, Action.SEE_CONSULTATION);
        Written adopted = ofGroup(scene);
        version(calls, adopted, null);
        calls.put("getStrategyChanges", Action.SEE_CONSULTATION, List.of(thing(out, Action.SEE_CONSULTATION)));
        calls.put("getStrategyChanges", Action.SEE_CONSULTATION, List.of(thing(adopted, null)));
        calls.put(
                "getStrategyChanges",
                Action.SEE_STRATEGY,
                List.of(thing(adopted, null).asked("since=" + adopted.id())));
        consultation(calls, out, given);
        goal(calls, adopted, scene);
    }

    private static Written ofGroup(Scene scene) {
        Written draft = Strategizing.drafted();
        Map<String, Object> owner = new HashMap<>();
        owner.put("role", null);
        owner.put("themeGroup", scene.group.slug());
        Strategizing.changeElement(draft.id(), draft.goal(), Map.of("owner", owner))
                .then()
                .statusCode(200);
        Strategizing.adopt(draft);
        return draft;
    }

    private static void version(Calls calls, Written written, @Nullable Action seenBy) {
        List<Thing> one = List.of(thing(written, seenBy));
        Action reads = seenBy == null ? Action.SEE_STRATEGY : seenBy;
        calls.put("getStrategy", reads, one);
        calls.put("changeStrategy", Action.WRITE_STRATEGY, one, "{\"title\": null}");
        calls.put("deleteStrategy", Action.WRITE_STRATEGY, one);
        calls.put("changeStrategyStatus", Action.WRITE_STRATEGY, one, "{\"status\": \"consultation\"}");
        calls.put("changeStrategyStatus", Action.ADOPT_STRATEGY, one, "{\"status\": \"adopted\"}");
        calls.put("addStrategyElement", Action.WRITE_STRATEGY, one, "{}");
        List<Thing> element = List.of(thing(written, seenBy).with("element", written.goal()));
        calls.put("getStrategyElement", reads, element);
        calls.put("changeStrategyElement", Action.WRITE_STRATEGY, element, "{\"text\": null}");
        calls.put("removeStrategyElement", Action.WRITE_STRATEGY, element);
    }

    private static void consultation(Calls calls, Written out, Given given) {
        List<Thing> one = List.of(thing(out, Action.SEE_CONSULTATION));
        Given.Somebody coordinator = given.coordinatorOf(Scene.MUNICIPALITY);
        String comment = Strategizing.comment(() -> as(coordinator), out, "Sæt en frist på")
                .jsonPath()
                .getString("id");
        List<Thing> said = List.of(new Thing(
                "a comment in a consultation",
                Map.of("id", out.id(), "comment", comment),
                Action.SEE_CONSULTATION,
                Set.of(),
                null,
                "person:" + coordinator.id()));
        calls.put("getConsultationOverview", Action.ANSWER_STRATEGY_COMMENT, one);
        calls.put("listStrategyComments", Action.SEE_CONSULTATION, one);
        calls.put("writeStrategyComment", Action.COMMENT_ON_STRATEGY, one, "{}");
        calls.put("getStrategyComment", Action.SEE_CONSULTATION, said);
        calls.put("deleteStrategyComment", Action.TAKE_BACK_STRATEGY_COMMENT, said);
        calls.put("answerStrategyComment", Action.ANSWER_STRATEGY_COMMENT, said, "{}");
    }

    private static void goal(Calls calls, Written adopted, Scene scene) {
        Thing goal = new Thing(
                "a goal of the group's",
                Map.of("id", adopted.id(), "goal", adopted.goal()),
                null,
                Set.of(scene.group.id()),
                null,
                null);
        String item = scene.items.getFirst().ids().get("id");
        String piece = Strategizing.link(HttpTest::asSecretariat, adopted, "item", item)
                .jsonPath()
                .getString("id");
        List<Thing> one = List.of(goal);
        List<Thing> evidence = List.of(goal.with("piece", piece));
        calls.put("listStrategyGoals", Action.SEE_STRATEGY_GOALS, one);
        calls.put("getStrategyGoal", Action.SEE_STRATEGY_GOALS, one);
        calls.put("changeGoalStatus", Action.FOLLOW_UP_GOAL, one, "{\"status\": \"dropped\"}");
        calls.put("listGoalEvidence", Action.SEE_STRATEGY_GOALS, one);
        calls.put("addGoalEvidence", Action.FOLLOW_UP_GOAL, one, "{}");
        calls.put("getGoalEvidence", Action.SEE_STRATEGY_GOALS, evidence);
        calls.put("removeGoalEvidence", Action.FOLLOW_UP_GOAL, evidence);
    }

    private static Thing thing(Written written, @Nullable Action seenBy) {
        return new Thing("a strategy seen by " + seenBy, Map.of("id", written.id()), seenBy, Set.of(), null, null);
    }
}
