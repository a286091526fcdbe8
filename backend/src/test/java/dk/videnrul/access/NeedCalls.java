package dk.videnrul.access;

import dk.videnrul.identity.Action;
import dk.videnrul.need.Asking;
import dk.videnrul.testsupport.Given;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How questions are called: one that was put to the group from the municipality, with an answer of every visibility. */
final class NeedCalls {
    private NeedCalls() {}

    static void put(Calls calls, Scene scene, Given given) {
        List<Thing> network = List.of(Thing.network());
        given.run("update person set municipality = ?1 where id = ?2", Scene.MUNICIPALITY, scene.author.id());
        String need = Asking.asked(scene.author, "Hvem ved det?", "themeGroup", scene.group.slug());
        String own = "person:" + scene.author.id();
        List<Thing> asked = List.of(
                new Thing("a question", Map.of("id", need), null, Set.of(scene.group.id()), Scene.MUNICIPALITY, own));
        calls.put("listNeeds", Action.SEE_NEEDS, network);
        calls.put("postNeed", Action.POST_NEED, network, "{}");
        calls.put("findNeedMatches", Action.POST_NEED, network);
        calls.put("findWhoToAsk", Action.SEE_PEOPLE, network);
        calls.put("getNeed", Action.SEE_NEEDS, asked);
        calls.put("listNeedHistory", Action.SEE_NEEDS, asked);
        calls.put("listNeedMatches", Action.SEE_NEEDS, asked);
        calls.put("listNeedAnswers", Action.SEE_NEEDS, asked);
        calls.put("answerNeed", Action.ANSWER_NEED, asked, "{}");
        calls.put("changeNeed", Action.CHANGE_NEED, asked, "{\"question\": null}");
        calls.put("changeNeedStatus", Action.SETTLE_NEED, asked, "{\"status\": \"withdrawn\"}");
        calls.put("listThemeGroupNeeds", Action.SEE_NEEDS, List.of(scene.group()));
        for (Thing item : scene.items) {
            calls.put("listKnowledgeItemNeeds", Action.SEE_NEEDS, List.of(item));
        }
        Thing item = scene.items.get(1);
        List<Thing> answer = List.of(new Thing(
                "an answer",
                Map.of(
                        "id",
                        need,
                        "answer",
                        Asking.answered(scene.author, need, item.ids().get("id"))),
                null,
                Set.of(),
                null,
                own));
        calls.put("getNeedAnswer", Action.SEE_NEEDS, answer);
        calls.put("takeBackNeedAnswer", Action.TAKE_BACK_ANSWER, answer);
    }
}
