package dk.videnrul.access;

import static dk.videnrul.testsupport.HttpTest.as;
import static io.restassured.http.ContentType.JSON;
import static org.awaitility.Awaitility.await;

import dk.videnrul.identity.Action;
import dk.videnrul.testsupport.Given;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How what one follows and is told is called; of others nobody even knows that it is there. */
final class ToldCalls {
    private static final List<Thing> NETWORK = List.of(Thing.network());

    private ToldCalls() {}

    static void put(Calls calls, Scene scene, Given given) {
        calls.put("listMySubscriptions", Action.FOLLOW, NETWORK);
        calls.put("follow", Action.FOLLOW, NETWORK, "{}");
        Response followed = as(scene.author)
                .contentType(JSON)
                .body(Map.of("topic", "rygestop"))
                .post("/api/v1/me/subscriptions");
        followed.then().statusCode(201);
        List<Thing> subscription =
                List.of(own(scene, "a subscription", followed.jsonPath().getString("id"), Action.CHANGE_SUBSCRIPTION));
        calls.put("getMySubscription", Action.CHANGE_SUBSCRIPTION, subscription);
        calls.put("renameMySubscription", Action.CHANGE_SUBSCRIPTION, subscription, "{}");
        calls.put("unfollow", Action.CHANGE_SUBSCRIPTION, subscription);
        calls.put("listMyInbox", Action.READ_INBOX, NETWORK);
        calls.put("readMyInbox", Action.READ_INBOX, NETWORK, "{}");
        List<Thing> entry = List.of(own(scene, "an entry", entryOf(scene.author), Action.MARK_INBOX_ENTRY));
        calls.put("getMyInboxEntry", Action.MARK_INBOX_ENTRY, entry);
        calls.put("markMyInboxEntry", Action.MARK_INBOX_ENTRY, entry, "{\"read\": true}");
        List<Thing> record = List.of(Thing.record());
        calls.put("getMyDigest", Action.CHANGE_DIGEST, record);
        calls.put("changeMyDigest", Action.CHANGE_DIGEST, record, "{\"hour\": 7}");
        String secret = UUID.randomUUID().toString();
        given.run("""
                insert into digest_letter (person, period, secret, sent_at)
                values (?1, '2020-01-01', sha256(convert_to(?2, 'UTF8')), now())""", scene.author.id(), secret);
        calls.put(
                "unsubscribeFromDigests",
                Action.UNSUBSCRIBE,
                List.of(new Thing("the link of a letter", Map.of("token", secret), null, Set.of(), null, null)));
    }

    /** The author is told that the chair published what they wrote. */
    private static String entryOf(Given.Somebody author) {
        return await().until(
                        () -> as(author).get("/api/v1/me/inbox").jsonPath().<String>getList("items.id"),
                        entries -> !entries.isEmpty())
                .getFirst();
    }

    private static Thing own(Scene scene, String name, String id, Action seenBy) {
        return new Thing(name, Map.of("id", id), seenBy, Set.of(), null, "person:" + scene.author.id());
    }
}
