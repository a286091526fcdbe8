package dk.videnrul.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.BackwardIncompatibleProp;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.MarkdownRender;

/**
 * What a contract breaks of an older one.
 *
 * <p>openapi-diff overlooks changes of type in OpenAPI 3.1, so both are compared in the words of 3.0.
 */
final class Comparison {
    /** Clients have to bear codes that they do not know, and longer texts. */
    private static final List<BackwardIncompatibleProp> BORNE = List.of(
            BackwardIncompatibleProp.RESPONSE_ENUM_INCREASED,
            BackwardIncompatibleProp.RESPONSE_MAX_LENGTH_INCREASED,
            BackwardIncompatibleProp.RESPONSE_NUMERIC_RANGE_INCREASED);

    private final ChangedOpenApi changes;

    private Comparison(ChangedOpenApi changes) {
        this.changes = changes;
    }

    static Comparison of(JsonNode older, JsonNode newer) {
        OpenApiDiffOptions.Builder options = OpenApiDiffOptions.builder();
        BORNE.forEach(borne -> options.configProperty(borne.getPropertyName(), "false"));
        return new Comparison(OpenApiCompare.fromContents(inOldWords(older), inOldWords(newer), null, options.build()));
    }

    boolean breaks() {
        return changes.isIncompatible();
    }

    /** For whoever has to mend it. */
    String told() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        new MarkdownRender().render(changes, new OutputStreamWriter(told, StandardCharsets.UTF_8));
        return told.toString(StandardCharsets.UTF_8);
    }

    private static String inOldWords(JsonNode contract) {
        ObjectNode older = contract.deepCopy();
        rewrite(older);
        return older.put("openapi", "3.0.3").toString();
    }

    private static void rewrite(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.get("type") instanceof ArrayNode types) {
                object.put("nullable", removeNull(types))
                        .put("type", types.path(0).asText());
            }
            if (object.get("anyOf") instanceof ArrayNode either && removeNull(either)) {
                object.put("nullable", true);
                object.remove("anyOf");
                object.set("allOf", either);
            }
        }
        node.forEach(Comparison::rewrite);
    }

    private static boolean removeNull(ArrayNode among) {
        for (int place = 0; place < among.size(); place++) {
            JsonNode one = among.get(place);
            if (one.asText().equals("null") || one.path("type").asText().equals("null")) {
                among.remove(place);
                return true;
            }
        }
        return false;
    }
}
