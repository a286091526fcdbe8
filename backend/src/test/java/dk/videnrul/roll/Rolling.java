package dk.videnrul.roll;

import static io.restassured.http.ContentType.JSON;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rolls items through the API. */
public final class Rolling {
    private Rolling() {}

    public static Response to(Given.Group group, String item, String note, RequestSpecification by) {
        return send(Map.of("themeGroup", group.slug()), item, note, by);
    }

    /** @param municipality 4-digit code */
    public static Response to(String municipality, String item, String note, RequestSpecification by) {
        return send(Map.of("municipality", municipality), item, note, by);
    }

    /** Answers a roll as it stands. */
    public static Response answer(String roll, String status, @Nullable String reason, Given.Somebody by) {
        String path = "/api/v1/rolls/" + roll;
        return answer(roll, status, reason, by, HttpTest.as(by).get(path).getHeader("ETag"));
    }

    /** Answers the version of a roll that somebody read. */
    public static Response answer(
            String roll, String status, @Nullable String reason, Given.Somebody by, String version) {
        Map<String, String> change = new HashMap<>(Map.of("status", status));
        if (reason != null) {
            change.put("reason", reason);
        }
        return HttpTest.as(by)
                .contentType(JSON)
                .header("If-Match", version)
                .body(change)
                .put("/api/v1/rolls/" + roll + "/status");
    }

    private static Response send(Map<String, String> to, String item, String note, RequestSpecification by) {
        return by.contentType(JSON).body(Map.of("to", to, "note", note)).post(Items.PATH + "/" + item + "/rolls");
    }
}
