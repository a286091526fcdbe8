package dk.videnrul.platform.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON into the contract's records and notes every fault of form at its place. Jackson stops at the first fault: it
 * is noted, taken out, and the rest is read again.
 */
@Singleton
public class JsonReading {
    private static final int MOST_ROUNDS = 50;
    private static final int MOST_ELEMENTS = 1000;

    private final ObjectMapper mapper;

    JsonReading(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** A tree, or null with a fault noted when it is no JSON. */
    public @Nullable JsonNode tree(byte[] json, Faults faults) {
        try {
            JsonNode tree = mapper.readTree(json);
            if (tree != null && !tree.isMissingNode()) {
                refuseNul(tree, "", faults);
                refuseEndlessLists(tree, "", faults);
                return tree;
            }
            faults.add(Fault.at("", "malformed-json", 1, 1));
        } catch (JsonProcessingException broken) {
            JsonLocation place = broken.getLocation();
            faults.add(Fault.at(
                    "",
                    "malformed-json",
                    place == null ? 1 : place.getLineNr(),
                    place == null ? 1 : place.getColumnNr()));
        } catch (IOException unreadable) {
            throw new IllegalStateException("Bytes in memory cannot be read", unreadable);
        }
        return null;
    }

    /** The record as far as it can be read; null only where nothing can. */
    public <T> @Nullable T record(JsonNode tree, JavaType type, Faults faults) {
        JsonNode left = tree.deepCopy();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            try {
                return mapper.readerFor(type).readValue(left.traverse(mapper));
            } catch (JsonMappingException mismatch) {
                String pointer = pointer(mismatch);
                faults.add(fault(pointer, mismatch));
                if (pointer.isEmpty()) {
                    return null;
                }
                takeOut(left, JsonPointer.compile(pointer));
            } catch (IOException unreadable) {
                throw new IllegalStateException("A tree in memory cannot be read", unreadable);
            }
        }
        return null;
    }

    public <T> @Nullable T record(JsonNode tree, Class<T> type, Faults faults) {
        return record(tree, mapper.constructType(type), faults);
    }

    JsonNode toTree(Object value) {
        return mapper.valueToTree(value);
    }

    private static Fault fault(String pointer, JsonMappingException mismatch) {
        return switch (mismatch) {
            case UnrecognizedPropertyException unknown -> Fault.at(pointer, "unknown-field", unknown.getPropertyName());
            case InvalidFormatException format
            when format.getTargetType().isEnum() ->
                Fault.at(
                        pointer,
                        "unknown-code",
                        String.valueOf(format.getValue()),
                        KebabEnums.codes(format.getTargetType()));
            case MismatchedInputException other -> Fault.at(pointer, "wrong-type", name(other.getTargetType()));
            default -> Fault.at(pointer, "wrong-type", "object");
        };
    }

    private static String pointer(JsonMappingException mismatch) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : mismatch.getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : escaped(step.getFieldName()));
        }
        return pointer.toString();
    }

    /** An element of a list leaves a null, so that the places of the others stay what they are. */
    private static void takeOut(JsonNode tree, JsonPointer pointer) {
        JsonNode parent = tree.at(pointer.head());
        if (parent instanceof ObjectNode object) {
            object.remove(pointer.last().getMatchingProperty());
        } else if (parent instanceof ArrayNode array) {
            array.setNull(pointer.last().getMatchingIndex());
        }
    }

    /** PostgreSQL keeps no NUL in a text, so none gets further than here. */
    private static void refuseNul(JsonNode node, String pointer, Faults faults) {
        if (node.isTextual() && node.textValue().indexOf('\0') >= 0) {
            faults.add(Fault.at(pointer, "nul-character"));
        }
        node.properties()
                .forEach(field -> refuseNul(field.getValue(), pointer + "/" + escaped(field.getKey()), faults));
        for (int place = 0; node.isArray() && place < node.size(); place++) {
            refuseNul(node.get(place), pointer + "/" + place, faults);
        }
    }

    /** Every list has its own bound too; this one holds for those that nobody reads, and is checked before any work. */
    private static void refuseEndlessLists(JsonNode node, String pointer, Faults faults) {
        if (node.isArray() && node.size() > MOST_ELEMENTS) {
            faults.add(Fault.at(pointer, "list-too-long", MOST_ELEMENTS, node.size()));
            return;
        }
        node.properties()
                .forEach(
                        field -> refuseEndlessLists(field.getValue(), pointer + "/" + escaped(field.getKey()), faults));
        for (int place = 0; node.isArray() && place < node.size(); place++) {
            refuseEndlessLists(node.get(place), pointer + "/" + place, faults);
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** How JSON calls a type. */
    private static String name(@Nullable Class<?> type) {
        if (type == null) {
            return "object";
        }
        if (type.isEnum() || CharSequence.class.isAssignableFrom(type)) {
            return "string";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "number";
        }
        return Iterable.class.isAssignableFrom(type) ? "array" : type.isRecord() ? "object" : "string";
    }
}
