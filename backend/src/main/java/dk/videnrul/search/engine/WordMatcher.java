package dk.videnrul.search.engine;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.danish.TokenTypes;
import dk.videnrul.search.engine.Explanations.How;
import dk.videnrul.search.engine.Explanations.Where;
import dk.videnrul.search.engine.Explanations.WordReason;
import dk.videnrul.search.engine.UserQuery.Foreign;
import dk.videnrul.search.engine.UserQuery.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares every word of a text with every word of a query. */
final class WordMatcher {

    private final DanishAnalyzers danish;
    private final UserQuery query;
    private final List<Word> wanted;
    private final @Nullable AlikeLetters alike;
    private final @Nullable OtherLanguage language;

    WordMatcher(DanishAnalyzers danish, UserQuery query, boolean loose, @Nullable OtherLanguage language) {
        this.danish = danish;
        this.query = query;
        this.wanted = query.wanted();
        this.alike = AlikeLetters.of(query, loose, danish);
        this.language = language;
    }

    /** For each wanted word that the text has, by its place in the query, the plainest way in which it has it. */
    Map<Integer, WordReason> plainest(Where where, String text) {
        Map<Integer, WordReason> best = new HashMap<>();
        Words.forEach(danish.withParts(), text, (term, type, start, end, increment) -> {
            for (int word = 0; word < wanted.size(); word++) {
                keep(best, word, how(wanted.get(word), term, type), where, text.substring(start, end));
            }
            Integer near = alike == null ? null : alike.wordLike(text.substring(start, end));
            if (near != null) {
                keep(best, near, How.LETTERS, where, text.substring(start, end));
            }
        });
        if (language != null) {
            Words.forEach(language.analyzer(), text, (term, type, start, end, increment) -> {
                for (int word = 0; word < wanted.size(); word++) {
                    boolean has = wanted.get(word).foreign().contains(new Foreign(language, term));
                    keep(best, word, has ? How.AS_WRITTEN : null, where, text.substring(start, end));
                }
            });
        }
        return best;
    }

    private void keep(Map<Integer, WordReason> best, int word, @Nullable How how, Where where, String found) {
        if (how == null) {
            return;
        }
        WordReason known = best.get(word);
        How told = where == Where.ATTACHMENT && how.compareTo(How.IN_ATTACHMENT) < 0 ? How.IN_ATTACHMENT : how;
        if (known == null || told.compareTo(known.how()) < 0) {
            best.put(word, new WordReason(query.typed(wanted.get(word)), told, found, where));
        }
    }

    private @Nullable How how(Word word, String term, String type) {
        if (term.equals(word.stem())) {
            return isJoined(word) ? How.JOINED : type.equals(TokenTypes.WORD) ? How.AS_WRITTEN : How.WITHIN_COMPOUND;
        }
        if (word.parts().contains(term)) {
            return isJoined(word) ? How.JOINED : How.BY_ITS_PARTS;
        }
        for (Alternative other : word.alternatives()) {
            if (other.has(term)) {
                return switch (other.source()) {
                    case REPAIRED -> How.REPAIRED;
                    case SYNONYM, HOUSE_WORD, HOUSE_EXPRESSION -> How.SYNONYM;
                    case HOUSE_TOPIC -> How.TOPIC;
                };
            }
        }
        return null;
    }

    /** It stands over two words of what was typed. */
    private boolean isJoined(Word word) {
        return query.typed(word).chars().anyMatch(Character::isWhitespace);
    }
}
