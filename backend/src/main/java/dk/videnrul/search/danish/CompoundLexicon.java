package dk.videnrul.search.danish;

import org.jspecify.annotations.Nullable;

/** About 100,000 Danish words and which place each may take in a compound. */
final class CompoundLexicon {

    private static final int FIRST = 1;
    private static final int FIRST_LINKED_BY_S = 2;
    private static final int LAST = 4;

    private final SortedLines words;

    private CompoundLexicon(SortedLines words) {
        this.words = words;
    }

    /** Read when first needed, once for all. */
    static CompoundLexicon get() {
        return Holder.LEXICON;
    }

    private static final class Holder {
        private static final CompoundLexicon LEXICON = new CompoundLexicon(SortedLines.read("compounds.txt.gz"));
    }

    boolean knows(String word) {
        return words.has(word);
    }

    /** Whether the form, with its linking letter, may stand before another part. */
    boolean mayBeFirst(String form) {
        return has(form, FIRST) || (form.endsWith("s") && has(withoutLink(form), FIRST_LINKED_BY_S));
    }

    boolean mayBeLast(String form) {
        return has(form, LAST);
    }

    /** The part without its linking s; other links are taken off by the stemmer. */
    String base(String form) {
        boolean linked = form.endsWith("s") && !has(form, FIRST) && has(withoutLink(form), FIRST_LINKED_BY_S);
        return linked ? withoutLink(form) : form;
    }

    /** Letters of the last part of a word that is known to be a compound; 0 when it is known to be none, or unknown. */
    int lastPart(String word) {
        @Nullable String known = words.after(word);
        return known == null || known.length() == 1 ? 0 : Integer.parseInt(known.substring(1));
    }

    private static String withoutLink(String form) {
        return form.substring(0, form.length() - 1);
    }

    private boolean has(String word, int place) {
        @Nullable String known = words.after(word);
        return known != null && ((known.charAt(0) - '0') & place) != 0;
    }
}
