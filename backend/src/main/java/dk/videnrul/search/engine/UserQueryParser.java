package dk.videnrul.search.engine;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.danish.TokenTypes;
import dk.videnrul.search.engine.Alternative.Source;
import dk.videnrul.search.engine.UserQuery.Foreign;
import dk.videnrul.search.engine.UserQuery.Phrase;
import dk.videnrul.search.engine.UserQuery.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what people type: words, "quoted phrases", -words to leave out. Anything else is just text. */
final class UserQueryParser {

    private static final int LONGEST_QUERY = 1_000;
    private static final int MOST_WORDS = 40;
    /** A quoted piece or one without spaces, with a minus before it or not. */
    private static final Pattern PIECE = Pattern.compile(
            "(?<minus>-(?=[\\p{L}\\p{N}\"„“”]))?" + "(?:[\"„“”](?<quoted>[^\"„“”]*)[\"„“”]|(?<plain>[^\\s\"„“”]+))");

    private final DanishAnalyzers danish;

    UserQueryParser(DanishAnalyzers danish) {
        this.danish = danish;
    }

    UserQuery parse(String typed) {
        String text = typed.length() > LONGEST_QUERY ? typed.substring(0, LONGEST_QUERY) : typed;
        var query = new UserQuery(text, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Matcher pieces = PIECE.matcher(text);
        int words = 0;
        while (pieces.find() && words < MOST_WORDS) {
            boolean quoted = pieces.group("quoted") != null;
            String group = quoted ? "quoted" : "plain";
            Phrase phrase = analyse(pieces.group(group), pieces.start(group));
            words += phrase.words().size();
            if (!phrase.words().isEmpty()) {
                if (pieces.group("minus") != null) {
                    query.excluded().add(phrase);
                } else if (quoted) {
                    query.phrases().add(phrase);
                } else {
                    query.words().addAll(phrase.words());
                }
            }
        }
        return query.withoutFunctionWords(danish);
    }

    /** Null for a word that says nothing. */
    @Nullable
    Word word(String written) {
        List<Word> words = analyse(written, 0).words();
        return words.isEmpty() ? null : words.getFirst();
    }

    /** Null for a word that says nothing. */
    @Nullable
    Alternative alternative(String written, float weight, Source source) {
        List<Word> words = analyse(written, 0).words();
        if (words.isEmpty()) {
            return null;
        }
        Word word = words.getFirst();
        return new Alternative(written, word.stem(), List.copyOf(word.parts()), weight, source);
    }

    private static List<Foreign> foreign(String written) {
        var foreign = new ArrayList<Foreign>();
        for (OtherLanguage language : OtherLanguage.values()) {
            List<String> stems = Words.of(language.analyzer(), written);
            if (stems.size() == 1) {
                foreign.add(new Foreign(language, stems.getFirst()));
            }
        }
        return List.copyOf(foreign);
    }

    private Phrase analyse(String piece, int offset) {
        var words = new ArrayList<Word>();
        var gaps = new ArrayList<Integer>();
        Words.forEach(danish.withParts(), piece, (term, type, start, end, increment) -> {
            if (type.equals(TokenTypes.WORD)) {
                List<Foreign> foreign = foreign(piece.substring(start, end));
                words.add(
                        new Word(offset + start, offset + end, term, new ArrayList<>(), foreign, List.of(), List.of()));
                gaps.add(increment);
            } else if (type.equals(TokenTypes.PART)
                    && !words.isEmpty()
                    && words.getLast().start() == offset + start) {
                words.getLast().parts().add(term);
            }
        });
        return new Phrase(List.copyOf(words), List.copyOf(gaps));
    }
}
