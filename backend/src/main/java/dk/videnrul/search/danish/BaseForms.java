package dk.videnrul.search.danish;

import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings an inflected word back to the form in the lexicon, before it is stemmed. The stemmer alone goes by the letters: it
 * takes the s from {@code indsats}, but leaves it in {@code indsatser}.
 */
final class BaseForms {

    /** Forms whose ending does not tell what they are forms of. */
    private static final class Lemmas {
        private static final SortedLines ALL = SortedLines.read("lemmas.txt.gz");
    }

    private final Map<String, String> irregular;
    private final CompoundLexicon lexicon;
    private final CompoundSplitter splitter;

    BaseForms(CompoundLexicon lexicon, CompoundSplitter splitter, Map<String, String> irregular) {
        this.irregular = irregular;
        this.lexicon = lexicon;
        this.splitter = splitter;
    }

    /** Every form whose ending does not tell what it is a form of, with that. */
    static void forEachLemma(BiConsumer<String, String> consumer) {
        Lemmas.ALL.forEach(consumer);
    }

    /** Whether this is a form of a word of the lexicon, or a compound of such. */
    boolean knows(String word) {
        return has(word) || splitter.split(word).isCompound();
    }

    /** Whether this is a form of a word that stands in the lexicon. */
    boolean has(String word) {
        return Lemmas.ALL.has(word) || Inflection.bases(word).stream().anyMatch(lexicon::knows);
    }

    String of(String word) {
        @Nullable String lemma = irregular.containsKey(word) ? irregular.get(word) : Lemmas.ALL.after(word);
        if (lemma != null) {
            return lemma;
        }
        for (String base : Inflection.bases(word)) {
            if (lexicon.knows(base)) {
                return base;
            }
        }
        Compound compound = splitter.split(word);
        if (compound.isCompound()) {
            String last = compound.parts().getLast();
            if (word.endsWith(last)) {
                return word.substring(0, word.length() - last.length()) + of(last);
            }
        }
        return word;
    }
}
