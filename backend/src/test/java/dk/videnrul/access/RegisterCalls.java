package dk.videnrul.access;

import static dk.videnrul.testsupport.HttpTest.asSecretariat;
import static io.restassured.http.ContentType.JSON;

import dk.videnrul.identity.Action;
import dk.videnrul.testsupport.Words;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the registers are called: applications for money, and what was said with other organisations. */
final class RegisterCalls {
    private static final List<Thing> NETWORK = List.of(Thing.network());

    private RegisterCalls() {}

    static void put(Calls calls, Scene scene) {
        List<Thing> application = List.of(thing(
                "an application for money",
                made(
                        "funding-applications",
                        Map.of("title", "Luft", "funder", "En fond", "status", "idea", "statusOn", "2026-01-01")),
                Action.SEE_FUNDING));
        calls.put("listFundingApplications", Action.SEE_FUNDING, NETWORK);
        calls.put("createFundingApplication", Action.KEEP_FUNDING, NETWORK, "{}");
        calls.put("getFundingApplication", Action.SEE_FUNDING, application);
        calls.put("changeFundingApplication", Action.KEEP_FUNDING, application, "{\"title\": null}");
        calls.put("removeFundingApplication", Action.KEEP_FUNDING, application);
        dialogue(calls, scene);
    }

    private static void dialogue(Calls calls, Scene scene) {
        String id = made("stakeholders", Map.of("name", Words.unheardOf(), "kind", "agency"));
        List<Thing> stakeholder = List.of(thing("a stakeholder", id, Action.SEE_DIALOGUE));
        String said = made(
                "stakeholders/" + id + "/contacts",
                Map.of(
                        "day", "2026-01-01",
                        "way", "meeting",
                        "about", "Luft",
                        "member", scene.author.id().toString()));
        List<Thing> contact = List.of(thing("a contact with a stakeholder", said, Action.SEE_DIALOGUE));
        calls.put("listStakeholders", Action.SEE_DIALOGUE, NETWORK);
        calls.put("createStakeholder", Action.KEEP_DIALOGUE, NETWORK, "{}");
        calls.put("getStakeholder", Action.SEE_DIALOGUE, stakeholder);
        calls.put("changeStakeholder", Action.KEEP_DIALOGUE, stakeholder, "{\"name\": null}");
        calls.put("removeStakeholder", Action.KEEP_DIALOGUE, stakeholder);
        calls.put("listStakeholderContacts", Action.SEE_DIALOGUE, stakeholder);
        calls.put("createStakeholderContact", Action.KEEP_DIALOGUE, stakeholder, "{}");
        calls.put("getStakeholderContact", Action.SEE_DIALOGUE, contact);
        calls.put("changeStakeholderContact", Action.KEEP_DIALOGUE, contact, "{\"about\": null}");
        calls.put("removeStakeholderContact", Action.KEEP_DIALOGUE, contact);
    }

    private static String made(String path, Map<String, ?> draft) {
        Response answer = asSecretariat().contentType(JSON).body(draft).post("/api/v1/" + path);
        answer.then().statusCode(201);
        return answer.jsonPath().getString("id");
    }

    private static Thing thing(String name, String id, Action seenBy) {
        return new Thing(name, Map.of("id", id), seenBy, Set.of(), null, null);
    }
}
