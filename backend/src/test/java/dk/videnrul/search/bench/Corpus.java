package dk.videnrul.search.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** As many items as wanted, made when they are asked for: nothing of them is kept. */
final class Corpus {
    private static final int SENTENCES_OF_A_SUMMARY = 2;
    private static final int SENTENCES_OF_A_BODY = 13;
    private static final List<String> KINDS =
            List.of("experience", "method", "result", "material", "evidence", "event-report");
    private static final List<String> OUTCOMES = List.of("positive", "mixed", "negative", "none");
    private static final List<String> WITH_OUTCOME = List.of("experience", "method", "result");
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final Instant NEWEST = Instant.parse("2026-11-01T08:00:00Z");
    private static final Duration APART = Duration.ofSeconds(150);

    private final int size;
    private final Writing writing;
    private final Reference reference;
    private final List<String> municipalities;

    Corpus(int size, Writing writing, Reference reference) {
        this.size = size;
        this.writing = writing;
        this.reference = reference;
        this.municipalities = List.copyOf(reference.municipalities().keySet());
    }

    int size() {
        return size;
    }

    Writing writing() {
        return writing;
    }

    Stream<MadeUpItem> items() {
        return IntStream.range(0, size).mapToObj(this::item);
    }

    MadeUpItem item(int number) {
        Chance chance = Chance.of("item", number);
        Theme theme = writing.theme(chance);
        String kind = chance.frequent(KINDS);
        List<String> topics = topics(theme, chance);
        String municipality = chance.any(municipalities);
        return new MadeUpItem(
                new UUID((0x19000000000L + number) << 16 | 0x7000, 0x8000000000000000L | number),
                publicId(number),
                writing.title(theme, chance),
                writing.sentences(SENTENCES_OF_A_SUMMARY, theme, chance),
                writing.sentences(SENTENCES_OF_A_BODY + chance.upTo(5) - 2, theme, chance),
                kind,
                outcome(kind, chance),
                visibility(chance),
                chance.frequent(reference.groups()),
                municipality,
                reference.municipalities().get(municipality),
                2026 - chance.upTo(12),
                List.of(chance.frequent(reference.focusAreas())),
                topics,
                chance.oneIn(2) ? List.of(chance.any(reference.packages())) : List.of(),
                topics.stream()
                        .flatMap(topic -> reference.topicWords().get(topic).stream())
                        .distinct()
                        .toList(),
                NEWEST.minus(APART.multipliedBy(size - number)));
    }

    private List<String> topics(Theme theme, Chance chance) {
        var topics = new ArrayList<String>();
        topics.add(chance.frequent(theme.topics()));
        topics.add(chance.any(theme.topics()));
        if (chance.oneIn(2)) {
            topics.add(chance.frequent(reference.topics()));
        }
        return topics.stream().distinct().toList();
    }

    private static @Nullable String outcome(String kind, Chance chance) {
        return WITH_OUTCOME.contains(kind) ? chance.frequent(OUTCOMES) : null;
    }

    /** Most of what is written is for all to read. */
    private static String visibility(Chance chance) {
        int of = chance.upTo(20);
        return of == 0 ? "group" : of < 4 ? "members" : "public";
    }

    private static String publicId(int number) {
        var id = new StringBuilder("b");
        for (int rest = number, at = 0; at < 8; at++, rest /= ALPHABET.length()) {
            id.append(ALPHABET.charAt(rest % ALPHABET.length()));
        }
        return id.toString();
    }
}
