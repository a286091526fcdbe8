package dk.videnrul.forward;

import static io.restassured.http.ContentType.JSON;
import static org.awaitility.Awaitility.await;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Mailbox;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forwards items through the API, and reads what colleagues get. */
public final class Forwarding {
    private static final Pattern LINK = Pattern.compile("/videre/([\\w-]+)");

    private Forwarding() {}

    /** An address that nobody else has. */
    public static String colleague() {
        return "kollega-" + UUID.randomUUID() + "@example.org";
    }

    public static String path(String municipality) {
        return "/api/v1/municipalities/" + municipality + "/forwards";
    }

    public static Response send(String municipality, String item, String email, Given.Somebody by) {
        return send(municipality, Map.of("item", item, "email", email, "note", "Det er noget for dig"), by);
    }

    public static Response send(String municipality, Map<String, String> draft, Given.Somebody by) {
        return HttpTest.as(by).contentType(JSON).body(new HashMap<>(draft)).post(path(municipality));
    }

    /** So many letters, once they have come. */
    public static List<Mailbox.Received> letters(String email, int count) {
        return await().until(() -> Mailbox.lettersTo(email), letters -> letters.size() == count);
    }

    /** The signed part of the link in the first letter. */
    public static String token(String email) {
        Matcher link = LINK.matcher(letters(email, 1).getFirst().text());
        if (!link.find()) {
            throw new AssertionError("no link in the letter");
        }
        return link.group(1);
    }
}
