package dk.videnrul.webhook;

import static io.restassured.http.ContentType.JSON;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A webhook of a partner, as the partner's own system handles it. */
public record Hook(Given.Registered partner, String id, String secret) {
    static final String PATH = "/api/v1/webhooks";

    static Given.Registered partner(Given given) {
        return given.partner("hooks-" + UUID.randomUUID(), "knowledge:read", "webhooks:manage");
    }

    static Response make(RequestSpecification caller, String url, Object... more) {
        Map<String, Object> draft = new LinkedHashMap<>(Map.of("url", url));
        for (int place = 0; place < more.length; place += 2) {
            draft.put(String.valueOf(more[place]), more[place + 1]);
        }
        return caller.contentType(JSON).body(draft).post(PATH);
    }

    /** One that has a secret, so that messages are sent. */
    public static Hook of(Given given, String url, Object... more) {
        Given.Registered partner = partner(given);
        Response made = make(HttpTest.withToken(partner.token()), url, more);
        made.then().statusCode(201);
        String id = made.jsonPath().getString("id");
        return new Hook(partner, id, "").withNewSecret();
    }

    Hook withNewSecret() {
        Response issued = as().post(path() + "/secrets");
        issued.then().statusCode(201);
        return new Hook(partner, id, issued.jsonPath().getString("secret"));
    }

    RequestSpecification as() {
        return HttpTest.withToken(partner.token());
    }

    public String path() {
        return PATH + "/" + id;
    }

    public JsonPath view() {
        return as().get(path()).jsonPath();
    }

    Response status(String status, String reason) {
        return as().contentType(JSON)
                .header("If-Match", as().get(path()).getHeader("ETag"))
                .body(Map.of("status", status, "reason", reason))
                .put(path() + "/status");
    }

    List<Map<String, Object>> log() {
        return as().queryParam("limit", 100)
                .get(path() + "/deliveries")
                .jsonPath()
                .getList("items");
    }

    public boolean nothingUnderWay() {
        return log().stream()
                .noneMatch(one -> List.of("waiting", "sending").contains(String.valueOf(one.get("state"))));
    }

    JsonPath delivery(String delivery) {
        return as().get(path() + "/deliveries/" + delivery).jsonPath();
    }
}
