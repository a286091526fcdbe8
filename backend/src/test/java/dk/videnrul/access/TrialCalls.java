package dk.videnrul.access;

import static dk.videnrul.testsupport.HttpTest.as;
import static io.restassured.http.ContentType.JSON;

import dk.videnrul.identity.Action;
import dk.videnrul.testsupport.Given;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** How trials and similar municipalities are called: the author works for the municipality. */
final class TrialCalls {
    private TrialCalls() {}

    static void put(Calls calls, Scene scene, Given given) {
        given.run("update person set municipality = ?1 where id = ?2", Scene.MUNICIPALITY, scene.author.id());
        calls.put("listTrials", Action.SEE_PUBLIC_CONTENT, List.of(Thing.network()));
        for (Thing item : scene.items) {
            calls.put("listItemTrials", item.seenBy(), List.of(item));
            calls.put(
                    "reportTrial",
                    Action.REPORT_TRIAL,
                    List.of(ofTheMunicipality(item.name(), item.ids(), item)),
                    "{\"municipality\": \"" + Scene.MUNICIPALITY + "\", \"note\": \"010190-1234\"}");
            if (item.seenBy() != Action.SEE_DRAFT) {
                trial(calls, scene, item);
            }
        }
        List<Thing> municipality = List.of(Scene.municipality());
        calls.put("listPeers", Action.SEE_REFERENCE, municipality);
        calls.put("getChosenPeers", Action.SEE_REFERENCE, municipality);
        calls.put("choosePeers", Action.CHOOSE_PEERS, municipality, "{\"municipalities\": [\"9999\"]}");
    }

    private static void trial(Calls calls, Scene scene, Thing item) {
        Response reported =
                as(scene.author).contentType(JSON).body("{}").post(item.path("/api/v1/knowledge-items/{id}/trials"));
        reported.then().statusCode(201);
        List<Thing> trial = List.of(ofTheMunicipality(
                "a trial of " + item.name(), Map.of("id", reported.jsonPath().getString("id")), item));
        calls.put("getTrial", item.seenBy(), trial);
        calls.put("changeTrial", Action.CHANGE_TRIAL, trial, "{\"note\": \"010190-1234\"}");
        calls.put("changeTrialStatus", Action.CHANGE_TRIAL, trial, "{\"status\": \"adopted\"}");
        calls.put("listTrialSteps", Action.SEE_TRIAL_IN_FULL, trial);
        calls.put("tellTrial", Action.REPORT_TRIAL, trial);
    }

    private static Thing ofTheMunicipality(String name, Map<String, String> ids, Thing item) {
        return new Thing(name, ids, item.seenBy(), item.groups(), Scene.MUNICIPALITY, item.ownerKey());
    }
}
