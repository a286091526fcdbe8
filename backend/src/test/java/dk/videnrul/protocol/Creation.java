package dk.videnrul.protocol;

import static io.restassured.http.ContentType.JSON;

import dk.videnrul.testsupport.HttpTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/**
 * How one operation creates something.
 *
 * @param field of the body that another body differs in; empty where there is no body
 */
record Creation(String token, String address, Map<String, Object> body, String field) {
    RequestSpecification as() {
        return HttpTest.withToken(token);
    }

    Response send(String key) {
        return send(key, body);
    }

    Response sendOther(String key) {
        Map<String, Object> other = new HashMap<>(body);
        other.put(field, "Noget andet");
        return send(key, other);
    }

    private Response send(String key, Map<String, Object> sent) {
        RequestSpecification request = as().header("Idempotency-Key", key);
        return field.isEmpty()
                ? request.post(address)
                : request.contentType(JSON).body(sent).post(address);
    }
}
