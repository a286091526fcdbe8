package dk.videnrul.table;

import com.fasterxml.jackson.databind.JsonNode;
import dk.videnrul.identity.Visibility;
import dk.videnrul.knowledge.ContactBy;
import dk.videnrul.knowledge.Kind;
import dk.videnrul.knowledge.Level;
import dk.videnrul.knowledge.Orientation;
import dk.videnrul.knowledge.Outcome;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a table of knowledge items, in the order in which they are exported. */
public enum Column {
    ID("id", Shape.WORD),
    VERSION("version", Shape.NUMBER),
    EXTERNAL_ID("externalId", Shape.WORD),
    TITLE("title", Shape.TEXT),
    SUMMARY("summary", Shape.TEXT),
    KIND("kind", Shape.CODE, Kind.class, "kind"),
    OUTCOME("outcome", Shape.CODE, Outcome.class, "outcome"),
    WHAT_WORKED("whatWorked", Shape.TEXT),
    WHAT_DID_NOT("whatDidNot", Shape.TEXT),
    ADVICE("advice", Shape.TEXT),
    BODY("body", Shape.TEXT),
    MUNICIPALITY("municipality", Shape.MUNICIPALITY),
    THEME_GROUP("themeGroup", Shape.GROUP),
    TOPICS("topics", Shape.TOPICS),
    FOCUS_AREAS("focusAreas", Shape.FOCUS_AREAS),
    PREVENTION_PACKAGES("preventionPackages", Shape.PACKAGES),
    YEAR("year", Shape.NUMBER),
    TARGET_GROUP("targetGroup", Shape.TEXT),
    TIME_USE("timeUse", Shape.TEXT),
    COST("cost", Shape.TEXT),
    LEVELS("levels", Shape.CODES, Level.class, "level"),
    ORIENTATION("orientation", Shape.CODE, Orientation.class, "orientation"),
    OTHER_SECTOR_GOAL("otherSectorGoal", Shape.TEXT),
    INITIATIVE("story.initiative", Shape.TEXT),
    PARTICIPANTS("story.participants", Shape.TEXT),
    PRACTICE("story.practice", Shape.TEXT),
    BENEFIT("story.benefit", Shape.TEXT),
    STORY_ADVICE("story.advice", Shape.TEXT),
    DIFFICULTIES("story.difficulties", Shape.TEXT),
    RESULTS("story.results", Shape.TEXT),
    EVIDENCE_TARGET_GROUP("evidence.targetGroup", Shape.TEXT),
    EVIDENCE_METHOD("evidence.method", Shape.TEXT),
    EVIDENCE_IMPLEMENTATION("evidence.implementation", Shape.TEXT),
    EVIDENCE_EFFECT("evidence.effect", Shape.TEXT),
    EVIDENCE_ECONOMY("evidence.economy", Shape.TEXT),
    AUTHORS("authors", Shape.AUTHORS),
    CONTACT_BY("contact.by", Shape.CODE, ContactBy.class, "contact-by"),
    CONTACT_NAME("contact.name", Shape.TEXT),
    CONTACT_ROLE("contact.role", Shape.TEXT),
    CONTACT_EMAIL("contact.email", Shape.WORD),
    CONTACT_PHONE("contact.phone", Shape.TEXT),
    VISIBILITY("visibility", Shape.CODE, Visibility.class, "visibility"),
    LANGUAGE("language", Shape.LANGUAGE),
    LICENCE("licence", Shape.WORD),
    KLE_NUMBER("kleNumber", Shape.WORD),
    URL("url", Shape.NOTE),
    PUBLISHED_AT("publishedAt", Shape.NOTE),
    UPDATED_AT("updatedAt", Shape.NOTE),
    REVIEW_DUE("reviewDue", Shape.NOTE),
    DEMO("demo", Shape.NOTE),
    ATTACHMENTS("attachments", Shape.NOTE);

    /** What stands in the cells of a column. */
    enum Shape {
        TEXT,
        WORD,
        NUMBER,
        CODE,
        CODES,
        TOPICS,
        FOCUS_AREAS,
        PACKAGES,
        MUNICIPALITY,
        GROUP,
        AUTHORS,
        LANGUAGE,
        /** Told by an export; an import passes it over. */
        NOTE
    }

    private final String field;
    private final Shape shape;
    private final @Nullable Class<? extends Enum<?>> codes;
    private final String words;

    Column(String field, Shape shape) {
        this.field = field;
        this.shape = shape;
        this.codes = null;
        this.words = "";
    }

    Column(String field, Shape shape, Class<? extends Enum<?>> codes, String words) {
        this.field = field;
        this.shape = shape;
        this.codes = codes;
        this.words = words;
    }

    /** The stable English name, as in the JSON of an item; a part of a part after a dot. */
    public String field() {
        return field;
    }

    /** JSON pointer to the value in an item. */
    public String pointer() {
        return "/" + field.replace('.', '/');
    }

    /** Whether an import passes it over. */
    public boolean isNote() {
        return shape == Shape.NOTE;
    }

    /** How people call it. */
    public String label(Language language) {
        return Messages.say(language, "column." + field);
    }

    /** The column of a field. */
    public static Optional<Column> ofField(String field) {
        return Arrays.stream(values())
                .filter(column -> column.field.equals(field))
                .findFirst();
    }

    /** What may stand in its cells, as people say it; empty where that is no closed list. */
    public String choices(Language language) {
        return codes == null
                ? ""
                : Arrays.stream(codes.getEnumConstants())
                        .map(code -> Messages.say(language, words + "." + KebabEnums.code(code)))
                        .collect(Collectors.joining(", "));
    }

    /** The names of the fields that an export tells and an import passes over. */
    public static List<String> notes() {
        return Arrays.stream(values()).filter(Column::isNote).map(Column::field).toList();
    }

    /** What stands in the cell of an item. */
    public String cell(JsonNode item) {
        return CellText.of(shape, item.at(pointer()));
    }

    Shape shape() {
        return shape;
    }

    @Nullable
    Class<? extends Enum<?>> codes() {
        return codes;
    }

    /** The first part of the keys of the messages that name its codes. */
    String words() {
        return words;
    }

    /** Everything that a header may say for it. */
    Stream<String> names() {
        return Names.of("column", field);
    }
}
