package dk.videnrul.search.engine;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item for the index, public and published unless said otherwise; its title is its identity. */
public final class Item {

    static final Instant LONG_AGO = Instant.parse("2019-01-01T08:00:00Z");

    private final String title;
    private String summary = "";
    private String body = "";
    private String status = "published";
    private String visibility = "public";
    private String author = "somebody";
    private String language = "da";
    private String kind = "experience";
    private @Nullable String outcome;
    private @Nullable UUID groupId;
    private @Nullable String group;
    private @Nullable String municipality;
    private @Nullable Integer year;
    private List<String> topics = List.of();
    private List<String> labels = List.of();
    private final List<AttachedText> attached = new ArrayList<>();
    private Instant publishedAt = LONG_AGO;
    private Instant tendedAt = LONG_AGO;
    private @Nullable LocalDate reviewDue;
    private long version = 1;

    private Item(String title) {
        this.title = title;
    }

    public static Item titled(String title) {
        return new Item(title);
    }

    static UUID id(String title) {
        return UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8));
    }

    Item summary(String text) {
        summary = text;
        return this;
    }

    Item in(String code) {
        language = code;
        return this;
    }

    public Item body(String text) {
        body = text;
        return this;
    }

    Item draft() {
        status = "draft";
        return this;
    }

    Item archived() {
        status = "archived";
        return this;
    }

    Item forMembers() {
        visibility = "members";
        return this;
    }

    Item forGroup(UUID group) {
        visibility = "group";
        groupId = group;
        return this;
    }

    Item by(String who) {
        author = who;
        return this;
    }

    public Item kind(String value) {
        kind = value;
        return this;
    }

    Item outcome(String value) {
        outcome = value;
        return this;
    }

    Item themeGroup(String slug) {
        group = slug;
        return this;
    }

    Item municipality(String code) {
        municipality = code;
        return this;
    }

    Item year(int value) {
        year = value;
        return this;
    }

    Item topics(String... ids) {
        topics = List.of(ids);
        return this;
    }

    Item called(String... topicLabels) {
        labels = List.of(topicLabels);
        return this;
    }

    Item published(String instant) {
        publishedAt = Instant.parse(instant);
        return this;
    }

    Item tended(String instant) {
        tendedAt = Instant.parse(instant);
        return this;
    }

    Item reviewDue(String day) {
        reviewDue = LocalDate.parse(day);
        return this;
    }

    Item attached(String fileTitle, String text) {
        attached.add(new AttachedText(id(fileTitle), fileTitle, text));
        return this;
    }

    Item version(long value) {
        version = value;
        return this;
    }

    public SearchDocument made() {
        return new SearchDocument(
                id(title),
                title,
                title,
                summary,
                body,
                language,
                kind,
                outcome,
                status,
                visibility,
                group,
                groupId,
                municipality,
                null,
                year,
                List.of(),
                topics,
                List.of(),
                labels,
                attached,
                publishedAt,
                tendedAt,
                reviewDue,
                List.of(author),
                List.of(),
                List.of(),
                version);
    }

    static List<SearchDocument> made(Item... items) {
        var made = new ArrayList<SearchDocument>();
        for (Item item : items) {
            made.add(item.made());
        }
        return made;
    }
}
