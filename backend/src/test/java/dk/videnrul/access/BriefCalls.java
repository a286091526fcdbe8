package dk.videnrul.access;

import dk.videnrul.forward.Forwarding;
import dk.videnrul.identity.Action;
import dk.videnrul.testsupport.Given;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How briefs and what is forwarded are called. */
final class BriefCalls {
    private BriefCalls() {}

    static void put(Calls calls, Scene scene, Given given) {
        List<Thing> municipality = List.of(municipality(Map.of()));
        calls.put("getBrief", Action.READ_BRIEF, municipality);
        calls.put("sendBrief", Action.READ_BRIEF, municipality);
        calls.put("getBriefSubscription", Action.READ_BRIEF, municipality);
        calls.put("changeBriefSubscription", Action.READ_BRIEF, municipality, "{}");
        String secret = "brief-" + scene.author.id();
        given.run("""
                insert into brief_letter (person, municipality, period, secret, sent_at)
                values (?1, ?2, '2020-01', sha256(convert_to(?3, 'UTF8')), now())""", scene.author.id(), Scene.MUNICIPALITY, secret);
        calls.put(
                "unsubscribeFromBrief",
                Action.UNSUBSCRIBE,
                List.of(new Thing("the link of a brief", Map.of("token", secret), null, Set.of(), null, null)));
        calls.put("listForwards", Action.FORWARD_ITEM, municipality);
        calls.put("forwardItem", Action.FORWARD_ITEM, municipality, "{}");
        String colleague = Forwarding.colleague();
        Response sent = Forwarding.send(
                Scene.MUNICIPALITY,
                scene.items.getFirst().ids().get("id"),
                colleague,
                given.coordinatorOf(Scene.MUNICIPALITY));
        sent.then().statusCode(201);
        List<Thing> forward = List.of(municipality(Map.of("id", sent.jsonPath().getString("id"))));
        calls.put("getForward", Action.FORWARD_ITEM, forward);
        calls.put("remindOfForward", Action.FORWARD_ITEM, forward);
        calls.put("withdrawForward", Action.FORWARD_ITEM, forward);
        List<Thing> link = List.of(
                new Thing("a signed link", Map.of("token", Forwarding.token(colleague)), null, Set.of(), null, null));
        calls.put("getForwardedPiece", Action.OPEN_FORWARD, link);
        calls.put("openForwardedPiece", Action.OPEN_FORWARD, link);
    }

    private static Thing municipality(Map<String, String> more) {
        Thing thing = Scene.municipality();
        for (Map.Entry<String, String> one : more.entrySet()) {
            thing = thing.with(one.getKey(), one.getValue());
        }
        return thing;
    }
}
