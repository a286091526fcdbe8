package dk.videnrul.search.engine;

import dk.videnrul.search.engine.TextQuery.Anywhere;
import dk.videnrul.search.engine.TextQuery.Best;
import dk.videnrul.search.engine.TextQuery.Combined;
import dk.videnrul.search.engine.TextQuery.Everything;
import dk.videnrul.search.engine.TextQuery.Form;
import dk.videnrul.search.engine.TextQuery.In;
import dk.videnrul.search.engine.TextQuery.Nothing;
import dk.videnrul.search.engine.TextQuery.Place;
import dk.videnrul.search.engine.TextQuery.Row;
import dk.videnrul.search.engine.TextQuery.Sum;
import dk.videnrul.search.engine.TextQuery.Weighted;
import dk.videnrul.search.engine.UserQuery.Phrase;
import dk.videnrul.search.engine.UserQuery.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was typed as a query over all texts at once. A word counts most where it stands as it is, less where it is part of a
 * compound, least where only its own parts are found.
 */
public final class TextQueries {

    private static final float INSIDE_COMPOUND = 0.9f;
    private static final float OWN_PARTS = 0.6f;
    private static final float IN_ATTACHMENT = 0.5f;
    private static final float LETTERS = 0.1f;
    private static final double HALF = 0.5;
    /** From so many parts on, one alone says too little. */
    private static final int MANY_PARTS = 3;

    private TextQueries() {}

    public static TextQuery of(UserQuery typed) {
        if (typed.isBlank()) {
            return new Everything();
        }
        if (typed.findsNothing()) {
            return new Nothing();
        }
        List<TextQuery> required =
                typed.phrases().stream().map(TextQueries::phraseOrAttached).toList();
        List<TextQuery> words = typed.words().stream().map(TextQueries::word).toList();
        List<TextQuery> letters = letters(typed);
        if (required.isEmpty() && !letters.isEmpty()) {
            return new Combined(letters, List.of(new Sum(1, words)), excluded(typed));
        }
        return new Combined(words, typed.wanted().isEmpty() ? List.of(new Everything()) : required, excluded(typed));
    }

    /** They count for what other words find, and find nothing by themselves. */
    private static List<TextQuery> letters(UserQuery typed) {
        return typed.words().stream()
                .filter(word -> !word.letters().isEmpty())
                .<TextQuery>map(word -> new Weighted(alike(word.letters(), HALF), LETTERS))
                .toList();
    }

    /** At least that share of the groups of letters. */
    static TextQuery alike(List<String> groups, double share) {
        return new Sum(
                (int) Math.ceil(share * groups.size()),
                groups.stream()
                        .<TextQuery>map(group -> new In(Fields.LETTERS, group))
                        .toList());
    }

    static List<TextQuery> excluded(UserQuery typed) {
        return typed.excluded().stream().map(TextQueries::inAnyLanguage).toList();
    }

    /** The word, or at a lower weight what else is looked for in its place. */
    public static TextQuery word(Word word) {
        return new Best(Stream.of(
                        ways(word.stem(), word.parts()).stream(),
                        foreign(word),
                        word.alternatives().stream().map(other -> new Weighted(alternative(other), other.weight())))
                .<TextQuery>flatMap(each -> each)
                .toList());
    }

    /** The word as it stands, not within compounds. */
    public static TextQuery whole(Word word) {
        return new Best(Stream.concat(Stream.of(new Anywhere(word.stem(), Form.WORDS)), foreign(word))
                .toList());
    }

    private static Stream<TextQuery> foreign(Word word) {
        return word.foreign().stream()
                .map(other -> new Anywhere(other.stem(), other.language().form()));
    }

    private static TextQuery alternative(Alternative other) {
        return switch (other.source()) {
            case REPAIRED -> new Best(ways(other.stem(), other.parts()));
            case SYNONYM -> new Anywhere(other.stem(), Form.PARTS);
            case HOUSE_WORD -> HouseQueries.word(other);
            case HOUSE_EXPRESSION -> HouseQueries.expression(other);
            case HOUSE_TOPIC -> HouseQueries.topic(other);
        };
    }

    static List<TextQuery> ways(String stem, List<String> parts) {
        var ways = new ArrayList<TextQuery>();
        ways.add(new Anywhere(stem, Form.WORDS));
        ways.add(new Weighted(new Anywhere(stem, Form.PARTS), INSIDE_COMPOUND));
        if (!parts.isEmpty()) {
            ways.add(new Weighted(parts(parts), OWN_PARTS));
        }
        ways.add(new Weighted(new In(Fields.ATTACHMENT_WORDS, stem), IN_ATTACHMENT));
        ways.add(new Weighted(new In(Fields.ATTACHMENT_PARTS, stem), IN_ATTACHMENT * INSIDE_COMPOUND));
        return ways;
    }

    private static TextQuery parts(List<String> parts) {
        return new Sum(
                parts.size() < MANY_PARTS ? 1 : 2,
                parts.stream()
                        .<TextQuery>map(part -> new Anywhere(part, Form.PARTS))
                        .toList());
    }

    /** What is left out is left out of the item's own text: a word in a long file says little. */
    private static TextQuery phraseOrAttached(Phrase phrase) {
        return new Best(List.of(phrase(phrase), new Weighted(phrase(phrase, Fields.ATTACHMENT_WORDS), IN_ATTACHMENT)));
    }

    private static TextQuery inAnyLanguage(Phrase phrase) {
        List<Word> words = phrase.words();
        return words.size() > 1
                ? phrase(phrase)
                : new Best(Stream.concat(Stream.of(phrase(phrase)), foreign(words.getFirst()))
                        .toList());
    }

    private static TextQuery phrase(Phrase phrase) {
        return new Best(Stream.of(TextField.values())
                .<TextQuery>map(field -> new Weighted(phrase(phrase, field.words()), field.weight()))
                .toList());
    }

    private static TextQuery phrase(Phrase phrase, String field) {
        if (phrase.words().size() == 1) {
            return new In(field, phrase.words().getFirst().stem());
        }
        var places = new ArrayList<Place>();
        int position = 0;
        for (int at = 0; at < phrase.words().size(); at++) {
            position += at == 0 ? 0 : phrase.gaps().get(at);
            places.add(new Place(phrase.words().get(at).stem(), position));
        }
        return new Row(field, List.copyOf(places));
    }
}
