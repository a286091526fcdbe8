package dk.videnrul.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * One operation of the contract.
 *
 * @param method in lower case
 * @param path with its variables in braces
 * @param definition with the references to answers and parameters followed, those to schemas not
 */
public record Operation(String method, String path, JsonNode definition) {
    private static final Set<String> CHANGES = Set.of("put", "patch", "delete");
    private static final String NOWHERE = "0191a000-0000-7000-8000-000000000000";

    public String id() {
        return definition.path("operationId").asText();
    }

    /** As it is read in the name of a test. */
    public String called() {
        return id() + ": " + verb() + " " + path;
    }

    public String verb() {
        return method.toUpperCase(Locale.ROOT);
    }

    public boolean reads() {
        return method.equals("get");
    }

    public boolean changes() {
        return CHANGES.contains(method);
    }

    public boolean creates() {
        return method.equals("post") && responses().has("201");
    }

    public boolean isList() {
        return parameterNames().contains("limit");
    }

    /** The address of something that is not there. */
    public String nowhere() {
        return nowhere(path);
    }

    /** @param path with its variables in braces */
    public static String nowhere(String path) {
        return path.replaceAll("\\{[^}]+}", NOWHERE);
    }

    /** Sends a call of it to what is not there. */
    public Response sendNowhere(RequestSpecification call) {
        return call.header("If-Match", "*")
                .contentType(takesBody() ? bodyType() : "application/json")
                .request(verb(), nowhere());
    }

    public JsonNode responses() {
        return definition.path("responses");
    }

    public List<JsonNode> parameters() {
        return StreamSupport.stream(definition.path("parameters").spliterator(), false)
                .toList();
    }

    public List<String> parameterNames() {
        return definition.path("parameters").findValuesAsText("name");
    }

    public boolean takesBody() {
        return definition.has("requestBody");
    }

    /** The media type of its body; empty where it takes none. */
    public String bodyType() {
        var types = definition.path("requestBody").path("content").fieldNames();
        return types.hasNext() ? types.next() : "";
    }
}
