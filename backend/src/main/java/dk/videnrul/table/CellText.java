package dk.videnrul.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Values of an item as the text of a cell. The values of a list stand between upright strokes. */
final class CellText {
    private static final Pattern STROKE = Pattern.compile("(?<!\\\\)\\|");

    private CellText() {}

    static String of(Column.Shape shape, JsonNode value) {
        if (!value.isArray()) {
            return value.isValueNode() && !value.isNull() ? value.asText() : "";
        }
        return list(StreamSupport.stream(value.spliterator(), false)
                .map(element -> element(shape, element))
                .toList());
    }

    private static String element(Column.Shape shape, JsonNode element) {
        return switch (shape) {
            case AUTHORS ->
                element.path("name").asText()
                        + (element.hasNonNull("memberId") ? " <" + text(element, "memberId") + ">" : "");
            case PACKAGES -> text(element, "id") + (element.hasNonNull("level") ? ":" + text(element, "level") : "");
            case NOTE -> text(element, "url");
            default -> element.asText();
        };
    }

    private static String text(JsonNode element, String field) {
        return element.path(field).asText();
    }

    private static String list(List<String> values) {
        String joined = values.stream().map(value -> value.replace("|", "\\|")).collect(Collectors.joining("|"));
        // A single value with a semicolon would read as two.
        return values.size() == 1 && joined.indexOf(';') >= 0 ? joined + "|" : joined;
    }

    /** The values of a list: between upright strokes, or where there are none between semicolons. */
    static List<String> values(String cell) {
        String[] parts = STROKE.matcher(cell).find() ? STROKE.split(cell) : cell.split(";");
        List<String> values = new ArrayList<>();
        for (String part : parts) {
            if (!part.isBlank()) {
                values.add(part.strip().replace("\\|", "|"));
            }
        }
        return values;
    }
}
