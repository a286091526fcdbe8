package dk.videnrul.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.videnrul.knowledge.PackageLevel;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Slug;
import dk.videnrul.platform.text.SpreadsheetCell;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads rows of a table as items in JSON. Codes may be said in words, in any of our languages; what is not understood stays
 * as it was written, for the check of the item to refuse it by name.
 */
@ApplicationScoped
public class RowReader {
    private static final Pattern AUTHOR = Pattern.compile("(.*?)\\s*<([0-9a-fA-F-]{36})>");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

    /** By the first part of the keys of the messages that name the codes. */
    private static final Map<String, Map<String, String>> CODES_BY_NAME = new ConcurrentHashMap<>();

    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;

    RowReader(Vocabulary vocabulary, Gazetteer gazetteer) {
        this.vocabulary = vocabulary;
        this.gazetteer = gazetteer;
    }

    /** An item with what the cells say; an empty one where all of them are empty. Notes what only a table can get wrong. */
    public ObjectNode read(Header header, List<String> cells, Faults faults) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        for (int place = 0; place < Math.min(header.cells().size(), cells.size()); place++) {
            Column column = header.cells().get(place).column();
            String cell = SpreadsheetCell.original(cells.get(place));
            if (column != null && !column.isNote() && !cell.isBlank()) {
                put(item, column, value(column, cell, faults));
            }
        }
        return item;
    }

    private static void put(ObjectNode item, Column column, JsonNode value) {
        int dot = column.field().indexOf('.');
        if (dot < 0) {
            item.set(column.field(), value);
        } else {
            item.withObjectProperty(column.field().substring(0, dot))
                    .set(column.field().substring(dot + 1), value);
        }
    }

    private JsonNode value(Column column, String cell, Faults faults) {
        String word = cell.strip();
        return switch (column.shape()) {
            case TEXT -> text(cell);
            case WORD, NOTE -> text(word);
            case LANGUAGE -> text(language(word));
            case NUMBER ->
                WHOLE_NUMBER.matcher(word).matches()
                        ? JsonNodeFactory.instance.numberNode(Integer.parseInt(word))
                        : text(word);
            case CODE -> text(code(column, word));
            case CODES -> list(CellText.values(cell).stream().map(value -> text(code(column, value))));
            case TOPICS -> concepts(Scheme.TOPIC, cell);
            case FOCUS_AREAS -> concepts(Scheme.FOCUS_AREA, cell);
            case PACKAGES -> list(CellText.values(cell).stream().map(this::packageUse));
            case MUNICIPALITY -> text(municipality(word, faults));
            case GROUP -> text(Slug.of(word));
            case AUTHORS -> list(CellText.values(cell).stream().map(RowReader::author));
        };
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }

    private static JsonNode list(Stream<? extends JsonNode> values) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        values.forEach(list::add);
        return list;
    }

    private static String code(Column column, String word) {
        return code(Objects.requireNonNull(column.codes()), column.words(), word);
    }

    private static String code(Class<?> type, String words, String word) {
        return CODES_BY_NAME
                .computeIfAbsent(words, key -> codesByName(type, key))
                .getOrDefault(Names.key(word), word);
    }

    /** What two codes are called means the first of them. */
    private static Map<String, String> codesByName(Class<?> type, String words) {
        Map<String, String> codes = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            String code = KebabEnums.code((Enum<?>) constant);
            Names.of(words, code).map(Names::key).forEach(name -> codes.putIfAbsent(name, code));
        }
        return Map.copyOf(codes);
    }

    private JsonNode concepts(Scheme scheme, String cell) {
        return list(CellText.values(cell).stream()
                .map(value -> text(vocabulary.idOf(scheme, value).orElse(value))));
    }

    private JsonNode packageUse(String value) {
        int colon = value.indexOf(':');
        String name = colon < 0 ? value : value.substring(0, colon).strip();
        ObjectNode use = JsonNodeFactory.instance.objectNode();
        use.put("id", vocabulary.idOf(Scheme.PREVENTION_PACKAGE, name).orElse(name));
        if (colon >= 0) {
            use.put(
                    "level",
                    code(
                            PackageLevel.class,
                            "package-level",
                            value.substring(colon + 1).strip()));
        }
        return use;
    }

    /** A spreadsheet takes 0607 for a number and forgets its nought. */
    private String municipality(String word, Faults faults) {
        String code = word.matches("\\d{3}") ? "0" + word : word;
        if (gazetteer.municipality(code).isPresent()) {
            return code;
        }
        Optional<String> named = gazetteer.codeOf(word);
        if (named.isEmpty()) {
            // Said here by its name: the check of the item would only find it too long for a code.
            faults.add(Fault.at(Column.MUNICIPALITY.pointer(), "unknown-municipality", word));
        }
        return named.orElse(code);
    }

    private static JsonNode author(String value) {
        ObjectNode author = JsonNodeFactory.instance.objectNode();
        Matcher member = AUTHOR.matcher(value);
        if (member.matches()) {
            author.put("name", member.group(1)).put("memberId", member.group(2));
        } else {
            author.put("name", value);
        }
        return author;
    }

    private static String language(String word) {
        return Stream.of("da", "en", "sv", "nb", "de")
                .filter(tag -> Arrays.stream(Language.values())
                        .map(Language::locale)
                        .anyMatch(in -> Locale.of(tag).getDisplayLanguage(in).equalsIgnoreCase(word)))
                .findFirst()
                .orElse(word.toLowerCase(Locale.ROOT));
    }
}
