package dk.videnrul.access;

import static dk.videnrul.testsupport.HttpTest.as;
import static io.restassured.http.ContentType.JSON;

import dk.videnrul.identity.Action;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How feeds and changes are called; who knows a secret address may read it. */
final class FeedCalls {
    private static final List<Thing> NETWORK = List.of(Thing.network());

    private FeedCalls() {}

    static void put(Calls calls, Scene scene) {
        calls.put("listChanges", Action.READ_CHANGES, NETWORK);
        calls.put("getKnowledgeFeed", Action.SEE_PUBLIC_CONTENT, NETWORK);
        calls.put("getThemeGroupFeed", Action.SEE_PUBLIC_CONTENT, List.of(scene.group()));
        calls.put("getMunicipalityFeed", Action.SEE_PUBLIC_CONTENT, List.of(Scene.municipality()));
        calls.put("getTopicFeed", Action.SEE_PUBLIC_CONTENT, List.of(thing("a topic", Map.of("id", "rygestop"))));
        calls.put("harvest", Action.SEE_PUBLIC_CONTENT, NETWORK);
        calls.put("harvestByForm", Action.SEE_PUBLIC_CONTENT, NETWORK, "verb=Identify");
        for (Thing item : scene.items) {
            for (String operation : List.of("getJournalRecord", "getJournalHtml", "getJournalPdf")) {
                calls.put(operation, item.seenBy(), List.of(item));
            }
        }
        String url = as(scene.author).post("/api/v1/me/feed").jsonPath().getString("url");
        String followed = as(scene.author)
                .contentType(JSON)
                .body(Map.of("municipality", Scene.MUNICIPALITY))
                .post("/api/v1/me/subscriptions")
                .jsonPath()
                .getString("id");
        Thing address = thing("an address of feeds", Map.of("token", url.substring(url.lastIndexOf('/') + 1)));
        calls.put("getPersonalFeed", Action.SEE_PUBLIC_CONTENT, List.of(address));
        calls.put(
                "getPersonalSubscriptionFeed",
                Action.SEE_PUBLIC_CONTENT,
                List.of(address.with("subscription", followed)));
        calls.put("getMyFeed", Action.HAVE_FEED, NETWORK);
        calls.put("makeMyFeed", Action.HAVE_FEED, NETWORK);
        calls.put("revokeMyFeed", Action.HAVE_FEED, NETWORK);
    }

    private static Thing thing(String name, Map<String, String> ids) {
        return new Thing(name, ids, null, Set.of(), null, null);
    }
}
