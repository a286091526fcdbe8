package dk.videnrul.search.engine;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.engine.TextQuery.Anywhere;
import dk.videnrul.search.engine.TextQuery.Combined;
import dk.videnrul.search.engine.TextQuery.Form;
import dk.videnrul.search.engine.TextQuery.Sum;
import dk.videnrul.search.engine.UserQuery.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What comes nearest where nothing has any of the words: first what has a single part of a compound, then what has words
 * with many of the same letters. Who put words in quotation marks wants those and no others.
 */
public final class LastResort {

    private static final int MOST_WORDS = 8;
    /** Shares of a word's groups of letters that a text must have, tried one after the other. */
    private static final List<Double> SHARES = List.of(0.75, 0.5, 0.25);

    private final DanishAnalyzers danish;

    public LastResort(DanishAnalyzers danish) {
        this.danish = danish;
    }

    /** Whether anything that the audience may see matches, whatever values of facets are chosen. */
    public interface Shown {
        boolean any(TextQuery query) throws IOException;
    }

    /**
     * Of the steps, one narrower than the next, the first that finds anything; none where only the chosen filters keep away
     * what was asked for.
     */
    public Optional<TextQuery> nearest(SearchRequest request, UserQuery typed, TextQuery asked, Shown shown)
            throws IOException {
        if (!request.filters().isEmpty() && shown.any(asked)) {
            return Optional.empty();
        }
        for (TextQuery step : of(typed)) {
            if (shown.any(step)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    public List<TextQuery> of(UserQuery typed) {
        if (typed.words().isEmpty() || !typed.phrases().isEmpty()) {
            return List.of();
        }
        List<Word> words = typed.words().stream().limit(MOST_WORDS).toList();
        var steps = new ArrayList<TextQuery>();
        List<TextQuery> parts = words.stream()
                .flatMap(word -> word.parts().stream())
                .distinct()
                .<TextQuery>map(part -> new Anywhere(part, Form.PARTS))
                .toList();
        if (!parts.isEmpty()) {
            steps.add(excluding(typed, new Sum(1, parts)));
        }
        List<List<String>> letters = words.stream()
                .map(word -> AlikeLetters.of(typed.typed(word), danish))
                .toList();
        for (double share : SHARES) {
            List<TextQuery> alike = letters.stream()
                    .filter(groups -> !groups.isEmpty())
                    .<TextQuery>map(groups -> TextQueries.alike(groups, share))
                    .toList();
            if (!alike.isEmpty()) {
                steps.add(excluding(typed, new Sum(1, alike)));
            }
        }
        return List.copyOf(steps);
    }

    private static TextQuery excluding(UserQuery typed, TextQuery query) {
        return new Combined(List.of(), List.of(query), TextQueries.excluded(typed));
    }
}
