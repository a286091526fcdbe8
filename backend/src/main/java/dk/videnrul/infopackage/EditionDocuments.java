package dk.videnrul.infopackage;

import dk.videnrul.infopackage.EditionContent.EditionItem;
import dk.videnrul.infopackage.EditionDocument.Fact;
import dk.videnrul.infopackage.EditionDocument.Item;
import dk.videnrul.infopackage.EditionDocument.Part;
import dk.videnrul.infopackage.EditionDocument.Shelf;
import dk.videnrul.platform.document.WrittenText;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.vocabulary.Ref;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes an edition down for paper, in the language of the package whoever asks, so that it is the same for all. */
@ApplicationScoped
class EditionDocuments {
    private final Template template;
    private final Installation installation;

    EditionDocuments(@Location("info-package.html") Template template, Installation installation) {
        this.template = template;
        this.installation = installation;
    }

    String write(EditionView edition) {
        Words words = new Words(Language.valueOf(edition.language().toUpperCase(Locale.ROOT)));
        return template.data("document", document(edition, words)).render();
    }

    private EditionDocument document(EditionView edition, Words words) {
        String day = words.language.day(edition.issuedOn());
        return new EditionDocument(
                edition.language(),
                WrittenText.printable(edition.network()),
                words.say("kicker"),
                WrittenText.printable(edition.title()),
                WrittenText.printable(edition.occasion()),
                facts(edition, day, words),
                parts(edition),
                Arrays.stream(PackageShelf.values())
                        .flatMap(shelf -> shelf(shelf, edition, words))
                        .toList(),
                edition.changes().stream().map(words::change).toList(),
                words.say("changes", edition.number() - 1),
                words.say("notice", edition.number(), day, address("/informationspakker/" + edition.slug())),
                edition.slug() + " · " + edition.number());
    }

    private static List<Fact> facts(EditionView edition, String day, Words words) {
        String audience = edition.audienceName() == null
                ? words.say("audience." + KebabEnums.code(edition.audience()))
                : edition.audienceName();
        return Stream.of(
                        words.fact("for", audience),
                        words.fact(
                                "municipality",
                                edition.municipality() == null
                                        ? null
                                        : edition.municipality().name()),
                        words.fact(
                                "focus-areas",
                                edition.focusAreas().stream().map(Ref::label).collect(Collectors.joining(", "))),
                        words.fact("goals", String.join(" · ", edition.goals())),
                        words.fact("issued", day + " · " + words.say("edition", edition.number())))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Part> parts(EditionView edition) {
        List<Part> parts = new ArrayList<>();
        if (edition.introduction() != null) {
            parts.add(new Part(null, WrittenText.html(edition.introduction())));
        }
        edition.sections()
                .forEach(section -> parts.add(
                        new Part(WrittenText.printable(section.heading()), WrittenText.html(section.text()))));
        return parts;
    }

    private Stream<Shelf> shelf(PackageShelf shelf, EditionView edition, Words words) {
        List<Item> items = edition.items().stream()
                .filter(item -> item.shown() != null && item.shown().shelf() == shelf)
                .map(item -> item(Objects.requireNonNull(item.shown()), words))
                .toList();
        String kind = KebabEnums.code(shelf);
        return items.isEmpty()
                ? Stream.of()
                : Stream.of(new Shelf(kind, words.say("shelf." + kind), words.say("lead." + kind), items));
    }

    private Item item(EditionItem item, Words words) {
        return new Item(
                WrittenText.printable(item.title()),
                item.language(),
                item.outcome() == null ? null : words.outcome(KebabEnums.code(item.outcome())),
                place(item),
                item.line() == null ? null : WrittenText.printable(item.line()),
                item.summary().isBlank() ? null : WrittenText.printable(item.summary()),
                Stream.of(
                                words.part("what-worked", item.whatWorked()),
                                words.part("what-did-not", item.whatDidNot()),
                                words.part("advice", item.advice()))
                        .flatMap(List::stream)
                        .toList(),
                Stream.of(
                                words.fact("why", item.why()),
                                words.fact("tried", words.tried(item)),
                                words.fact("contact", item.contact()),
                                words.fact("read-on", address("/viden/" + item.id())))
                        .flatMap(List::stream)
                        .toList());
    }

    private static @Nullable String place(EditionItem item) {
        String place = Stream.of(
                        item.municipality() == null ? null : item.municipality().name(),
                        item.themeGroup(),
                        item.year() == null ? null : String.valueOf(item.year()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return place.isEmpty() ? null : WrittenText.printable(place);
    }

    private String address(String path) {
        return installation.publicUrl() + path;
    }

    /** What we say ourselves, in one language. */
    private record Words(Language language) {

        String say(String key, Object... arguments) {
            return Messages.say(language, "info-package." + key, arguments);
        }

        String outcome(String code) {
            return Messages.say(language, "outcome." + code);
        }

        List<Fact> fact(String key, @Nullable String value) {
            return value == null || value.isBlank()
                    ? List.of()
                    : List.of(new Fact(say("fact." + key), WrittenText.printable(value)));
        }

        List<Part> part(String key, @Nullable String text) {
            return text == null || text.isBlank()
                    ? List.of()
                    : List.of(new Part(say("part." + key), WrittenText.html(text)));
        }

        @Nullable
        String tried(EditionItem item) {
            return item.triedIn() == 0 ? null : say("tried", item.triedIn(), item.adoptedIn());
        }

        String change(EditionChange change) {
            String what = change.item() == null ? say("part-of-package." + change.what()) : change.what();
            return say(
                    "change." + KebabEnums.code(change.kind()),
                    WrittenText.printable(what),
                    word(change.before()),
                    word(change.after()));
        }

        private String word(@Nullable String code) {
            if (code == null) {
                return "–";
            }
            return Messages.knows("info-package.shelf." + code) ? say("shelf." + code) : outcome(code);
        }
    }
}
