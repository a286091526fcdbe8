package dk.videnrul.search.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Danish words by how they end, so that one can stand in the place of another in a sentence: first those of real texts, the
 * most frequent ones foremost, then those of the lexicon in no order.
 */
final class WordPools {
    private static final List<String> ENDINGS = List.of(
            "elserne",
            "ningerne",
            "erne",
            "ende",
            "erer",
            "heden",
            "ningen",
            "elsen",
            "ning",
            "else",
            "hed",
            "ede",
            "ene",
            "ige",
            "isk",
            "lig",
            "en",
            "et",
            "er",
            "es",
            "te",
            "e",
            "s",
            "t",
            "r",
            "");
    private static final String LEXICON = "/dk/videnrul/search/danish/";
    /** A word that no reader would meet: the lexicon has many. */
    private static final int LONGEST = 18;

    private final Map<String, List<String>> byEnding;
    private final List<String> firstParts;

    private WordPools(Map<String, List<String>> byEnding, List<String> firstParts) {
        this.byEnding = byEnding;
        this.firstParts = firstParts;
    }

    /** @param counts how often each content word stands in real texts */
    static WordPools of(Map<String, Integer> counts) {
        Set<String> known = new HashSet<>(counts.keySet());
        var words = new ArrayList<>(counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList());
        Stream.concat(lines("compounds.txt.gz"), lines("lemmas.txt.gz"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .filter(word -> word.length() > 4 && word.length() <= LONGEST && known.add(word))
                .sorted(Comparator.comparingInt(WordPools::shuffled).thenComparing(Comparator.naturalOrder()))
                .forEach(words::add);
        Map<String, List<String>> byEnding = new HashMap<>();
        words.forEach(word -> byEnding.computeIfAbsent(ending(word), ending -> new ArrayList<>())
                .add(word));
        List<String> firstParts = lines("compounds.txt.gz")
                .filter(line -> line.endsWith(" 5") && line.length() > 5 && line.length() < 10)
                .map(line -> line.substring(0, line.indexOf(' ')))
                .sorted(Comparator.comparingInt((String word) -> -counts.getOrDefault(word, 0))
                        .thenComparingInt(WordPools::shuffled))
                .toList();
        return new WordPools(byEnding, firstParts);
    }

    static String ending(String word) {
        return ENDINGS.stream().filter(word::endsWith).findFirst().orElse("");
    }

    List<String> like(String word) {
        return byEnding.getOrDefault(ending(word), List.of(word));
    }

    /** Words that may stand first in a compound nobody wrote yet. */
    List<String> firstParts() {
        return firstParts;
    }

    private static int shuffled(String word) {
        return word.hashCode() * 0x9E3779B9;
    }

    private static Stream<String> lines(String resource) {
        try (var in = WordPools.class.getResourceAsStream(LEXICON + resource)) {
            return new String(new GZIPInputStream(in).readAllBytes(), StandardCharsets.ISO_8859_1).lines();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
