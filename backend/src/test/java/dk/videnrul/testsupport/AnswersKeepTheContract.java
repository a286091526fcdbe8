package dk.videnrul.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Compares every answer of every test with what the contract says of it: status, media type, headers and body. Requests
 * may be wrong on purpose; answers may not. What is not in the contract, such as health checks, is left alone.
 */
public final class AnswersKeepTheContract implements Filter {
    private static final String HOME = "https://videnrul.example/contract";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Contract contract = Contract.checkedIn();
    private final SchemaRegistry schemas;
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

    public AnswersKeepTheContract() {
        ObjectNode all = JSON.createObjectNode();
        all.set("components", closed(contract.document().path("components").deepCopy()));
        schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemas(Map.of(HOME, all.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        // Read to its end, whatever the test makes of it: only then is the connection free for the next call.
        response.asByteArray();
        String path = URI.create(request.getURI()).getRawPath();
        contract.template(path).ifPresent(template -> {
            List<String> faults = faults(request.getMethod().toLowerCase(Locale.ROOT), template, response);
            if (!faults.isEmpty()) {
                throw new AssertionError("%s %s answers %d against the contract: %s"
                        .formatted(request.getMethod(), path, response.statusCode(), String.join("; ", faults)));
            }
        });
        return response;
    }

    private List<String> faults(String method, String template, Response response) {
        boolean head = method.equals("head");
        return contract.operation(head ? "get" : method, template)
                .map(operation -> {
                    JsonNode answer = operation.responses().path(String.valueOf(response.statusCode()));
                    return answer.isMissingNode()
                            ? List.of("the contract does not know this status")
                            : faults(answer, response, head);
                })
                // The others are refused with a 405, which no operation of the contract can give.
                .orElse(List.of());
    }

    private List<String> faults(JsonNode answer, Response response, boolean head) {
        List<String> faults = new ArrayList<>();
        answer.path("headers").properties().forEach(header -> {
            if (header.getValue().path("required").asBoolean() && response.header(header.getKey()) == null) {
                faults.add("header " + header.getKey() + " is missing");
            }
        });
        if (head) {
            return faults;
        }
        String type = mediaType(response);
        JsonNode content = answer.path("content");
        if (content.isEmpty() != type.isEmpty()) {
            faults.add("media type " + type + " where the contract has " + content.properties());
        } else if (!type.isEmpty()) {
            JsonNode media = content.has(type) ? content.path(type) : content.path("*/*");
            if (media.isMissingNode()) {
                faults.add("media type " + type + " is none of the contract's");
            } else if (type.equals("application/json") || type.equals("application/problem+json")) {
                faults.addAll(faultsOfBody(media.path("schema"), response));
            }
        }
        return faults;
    }

    private List<String> faultsOfBody(JsonNode schema, Response response) {
        try {
            return compiled
                    .computeIfAbsent(schema, this::compile)
                    .validate(JSON.readTree(response.asByteArray()))
                    .stream()
                    .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                    .toList();
        } catch (IOException broken) {
            return List.of("the body is no JSON");
        }
    }

    private Schema compile(JsonNode schema) {
        String absolute =
                closed(schema.deepCopy()).toString().replace("\"#/components/", "\"" + HOME + "#/components/");
        try {
            return schemas.getSchema(JSON.readTree(absolute));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Clients have to bear new fields; our own tests should know every field that is sent. */
    private static JsonNode closed(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.get("properties") instanceof ObjectNode properties
                && !object.has("additionalProperties")
                && !properties.isEmpty()) {
            object.put("additionalProperties", false);
        }
        schema.forEach(AnswersKeepTheContract::closed);
        return schema;
    }

    private static String mediaType(Response response) {
        String type = response.contentType();
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
