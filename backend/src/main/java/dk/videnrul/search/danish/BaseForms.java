package dk.videnrul.search.danish;

/**
 * Brings an inflected word back to the form in the lexicon, before it is stemmed. The stemmer alone goes by the letters: it
 * takes the s from {@code indsats}, but leaves it in {@code indsatser}.
 */
final class BaseForms {

    private final CompoundLexicon lexicon;
    private final CompoundSplitter splitter;

    BaseForms(CompoundLexicon lexicon, CompoundSplitter splitter) {
        this.lexicon = lexicon;
        this.splitter = splitter;
    }

    /** Whether this is a form of a word of the lexicon, or a compound of such. */
    boolean knows(String word) {
        return lexicon.knows(of(word)) || splitter.split(word).isCompound();
    }

    String of(String word) {
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
