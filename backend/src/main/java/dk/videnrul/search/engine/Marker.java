package dk.videnrul.search.engine;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.danish.TokenTypes;
import dk.videnrul.search.engine.Marked.Mark;
import dk.videnrul.search.engine.UserQuery.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words of a text that match a query, by analysing it as the index did. */
final class Marker {

    /**
     * @param word which word of the query
     * @param whole whether it matched as a word, not only by a part
     */
    record Match(int start, int end, int word, boolean whole) {}

    private final DanishAnalyzers danish;
    private final int words;
    private final Map<String, Integer> stems = new HashMap<>();
    private final Map<String, Integer> parts = new HashMap<>();

    Marker(DanishAnalyzers danish, UserQuery query) {
        this.danish = danish;
        List<Word> wanted = query.wanted();
        words = wanted.size();
        for (int at = 0; at < words; at++) {
            int word = at;
            stems.putIfAbsent(wanted.get(at).stem(), word);
            wanted.get(at).parts().forEach(part -> parts.putIfAbsent(part, word));
        }
    }

    int words() {
        return words;
    }

    Marked mark(String text) {
        return new Marked(
                text,
                matches(text).stream()
                        .map(match -> new Mark(match.start(), match.end()))
                        .toList());
    }

    /** In order, each word of the text at most once. */
    List<Match> matches(String text) {
        var matches = new ArrayList<Match>();
        if (stems.isEmpty()) {
            return matches;
        }
        Words.forEach(danish.withParts(), text, (term, type, start, end, increment) -> {
            Integer stem = stems.get(term);
            Integer word = stem != null ? stem : parts.get(term);
            if (word != null && (matches.isEmpty() || matches.getLast().start() != start)) {
                matches.add(new Match(start, end, word, stem != null && type.equals(TokenTypes.WORD)));
            }
        });
        return matches;
    }
}
