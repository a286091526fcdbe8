package dk.videnrul.platform.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.videnrul.platform.problem.Faults;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A JSON Merge Patch (RFC 7396) of {@code T}: fields that are absent stay as they are, null empties a field.
 *
 * @param <T> the draft that the patch changes; the patched whole is checked as a new one would be
 */
public final class MergePatch<T> {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    @Schema(hidden = true)
    private final JsonNode patch;

    @Schema(hidden = true)
    private final JavaType type;

    @Schema(hidden = true)
    private final JsonReading reading;

    MergePatch(JsonNode patch, JavaType type, JsonReading reading) {
        this.patch = patch;
        this.type = type;
        this.reading = reading;
    }

    /** @throws dk.videnrul.platform.problem.Refusal.Invalid when the patch has unknown fields or wrong types */
    public T applyTo(T current) {
        JsonNode merged = merge(reading.toTree(Objects.requireNonNull(current)), patch);
        Faults faults = new Faults();
        T changed = reading.record(merged, type, faults);
        faults.refuseIfAny();
        return Objects.requireNonNull(changed);
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode result = target instanceof ObjectNode object ? object : changes.objectNode();
        for (Map.Entry<String, JsonNode> change : changes.properties()) {
            if (change.getValue().isNull()) {
                result.remove(change.getKey());
            } else {
                result.set(change.getKey(), merge(result.path(change.getKey()), change.getValue()));
            }
        }
        return result;
    }
}
