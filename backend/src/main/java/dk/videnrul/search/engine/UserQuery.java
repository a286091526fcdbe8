package dk.videnrul.search.engine;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.engine.Alternative.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was typed, understood.
 *
 * @param words alternatives: the more of them match, the better
 * @param phrases quoted, all required
 * @param excluded words or phrases after a minus
 */
public record UserQuery(String typed, List<Word> words, List<Phrase> phrases, List<Phrase> excluded) {

    static final UserQuery NONE = new UserQuery("", List.of(), List.of(), List.of());

    /**
     * @param start where it stands in what was typed
     * @param stem as the index has the whole word
     * @param parts stems of its smallest parts; empty if it is no compound
     * @param foreign its stems if it is a word of another language
     * @param letters groups of its letters, if it stands among others and nothing that the audience may see has it
     * @param alternatives what is looked for besides
     */
    public record Word(
            int start,
            int end,
            String stem,
            List<String> parts,
            List<Foreign> foreign,
            List<String> letters,
            List<Alternative> alternatives) {

        public Word or(List<Alternative> more) {
            return more.isEmpty()
                    ? this
                    : new Word(
                            start,
                            end,
                            stem,
                            parts,
                            foreign,
                            letters,
                            Stream.concat(alternatives.stream(), more.stream()).toList());
        }

        public Word at(int from, int to) {
            return new Word(from, to, stem, parts, foreign, letters, alternatives);
        }

        Word withLetters(List<String> groups) {
            return new Word(start, end, stem, parts, foreign, groups, alternatives);
        }

        /** What was meant, if the word is misspelt. */
        public Optional<Alternative> repair() {
            return alternatives.stream()
                    .filter(each -> each.source() == Source.REPAIRED)
                    .findFirst();
        }
    }

    /** Queries do not say their language, so a word is looked for as one of each. */
    public record Foreign(OtherLanguage language, String stem) {}

    /** @param gaps how many places each word stands after the one before: stop words between are not indexed */
    public record Phrase(List<Word> words, List<Integer> gaps) {}

    public boolean isBlank() {
        return typed.isBlank();
    }

    public boolean findsNothing() {
        return !isBlank() && words.isEmpty() && phrases.isEmpty() && excluded.isEmpty();
    }

    public String typed(Word word) {
        return typed.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
    }

    UserQuery with(List<Word> otherWords) {
        return new UserQuery(typed, List.copyOf(otherWords), phrases, excluded);
    }

    UserQuery and(List<Word> moreWords) {
        return moreWords.isEmpty()
                ? this
                : with(Stream.concat(words.stream(), moreWords.stream()).toList());
    }

    /** Unless there are no other words. */
    UserQuery withoutFunctionWords(DanishAnalyzers danish) {
        List<Word> telling = words.stream()
                .filter(word -> !danish.isFunctionWord(typed(word)))
                .toList();
        return telling.isEmpty() ? this : with(telling);
    }

    /** Ids of topics to which words of the house lead. */
    public Set<String> houseTopics() {
        return words.stream()
                .flatMap(word -> word.alternatives().stream())
                .filter(other -> other.source() == Source.HOUSE_TOPIC)
                .map(Alternative::written)
                .collect(Collectors.toSet());
    }

    /** What may be marked in a text. */
    public List<Word> wanted() {
        var wanted = new ArrayList<>(words);
        phrases.forEach(phrase -> wanted.addAll(phrase.words()));
        return wanted;
    }
}
