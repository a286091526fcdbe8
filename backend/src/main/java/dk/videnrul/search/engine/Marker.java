package dk.videnrul.search.engine;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.danish.TermSigns;
import dk.videnrul.search.danish.Terms;
import dk.videnrul.search.engine.Marked.Mark;
import dk.videnrul.search.engine.UserQuery.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the words of texts that match a query, by analysing them as the index did; for one thread. */
public final class Marker {

    /**
     * @param word which word of the query
     * @param whole whether it matched as a word, not only by a part
     */
    public record Match(int start, int end, int word, boolean whole) {}

    /** Which word of the query a word of a text stands for, and whether as a whole. */
    private record Found(int word, boolean whole) {}

    private static final Found NOTHING = new Found(-1, false);

    private final DanishAnalyzers danish;
    private final @Nullable AlikeLetters alike;
    private final @Nullable OtherLanguage language;
    private final Map<String, Integer> foreign = new HashMap<>();
    private final int words;
    private final Map<String, Integer> stems = new HashMap<>();
    private final Map<String, Integer> parts = new HashMap<>();
    private final TermSigns signs;
    /** Hits have most of their words in common, so each is looked at once for all of them. */
    private final Map<String, Found> met = new HashMap<>();

    /**
     * @param loose whether words with many of the same letters are marked too
     * @param language of the texts besides Danish
     */
    public Marker(DanishAnalyzers danish, UserQuery query, boolean loose, @Nullable OtherLanguage language) {
        this.danish = danish;
        this.language = language;
        this.alike = AlikeLetters.of(query, loose, danish);
        List<Word> wanted = query.wanted();
        words = wanted.size();
        for (int at = 0; at < words; at++) {
            int word = at;
            stems.putIfAbsent(wanted.get(at).stem(), word);
            wanted.get(at).parts().forEach(part -> parts.putIfAbsent(part, word));
            wanted.get(at).foreign().stream()
                    .filter(other -> other.language() == language)
                    .forEach(other -> foreign.putIfAbsent(other.stem(), word));
            for (Alternative other : wanted.get(at).alternatives()) {
                stems.putIfAbsent(other.stem(), word);
                other.parts().forEach(part -> parts.putIfAbsent(part, word));
                other.expression().forEach(part -> part.forms().forEach(form -> parts.putIfAbsent(form, word)));
            }
        }
        var terms = new HashSet<>(stems.keySet());
        terms.addAll(parts.keySet());
        signs = TermSigns.of(terms);
    }

    int words() {
        return words;
    }

    public Marked mark(String text) {
        return new Marked(
                text,
                matches(text).stream()
                        .map(match -> new Mark(match.start(), match.end()))
                        .toList());
    }

    /** In order, each word of the text at most once. */
    public List<Match> matches(String text) {
        var matches = new ArrayList<Match>();
        if (stems.isEmpty()) {
            return matches;
        }
        Words.forEach(danish.asWritten(), text, (written, type, start, end, increment) -> {
            Found found = met.computeIfAbsent(written, this::find);
            if (found != NOTHING) {
                matches.add(new Match(start, end, found.word(), found.whole()));
            }
        });
        if (language != null) {
            addForeign(text, language, matches);
        }
        return matches;
    }

    private Found find(String written) {
        if (alike == null && !signs.mayBeIn(written)) {
            return NOTHING;
        }
        Terms terms = danish.terms(written);
        if (terms.stem() == null) {
            return NOTHING;
        }
        Integer stem = stems.get(terms.stem());
        if (stem != null) {
            return new Found(stem, true);
        }
        Integer word = parts.get(terms.stem());
        if (word == null && alike != null) {
            word = alike.wordLike(written);
        }
        if (word == null) {
            word = Stream.concat(terms.parts().stream(), terms.inner().stream())
                    .map(part -> stems.getOrDefault(part, parts.get(part)))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        return word == null ? NOTHING : new Found(word, false);
    }

    private void addForeign(String text, OtherLanguage of, List<Match> matches) {
        var places = matches.stream().map(Match::start).collect(Collectors.toCollection(HashSet::new));
        Words.forEach(of.analyzer(), text, (term, type, start, end, increment) -> {
            Integer word = foreign.get(term);
            if (word != null && places.add(start)) {
                matches.add(new Match(start, end, word, true));
            }
        });
        matches.sort(Comparator.comparingInt(Match::start));
    }
}
