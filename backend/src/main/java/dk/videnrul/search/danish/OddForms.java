package dk.videnrul.search.danish;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Forms of words that have not the letters with which their stem begins, such as {@code mænd} of {@code mand}. */
final class OddForms {

    private final Map<String, Set<String>> beginnings = new HashMap<>();

    private OddForms() {
        DanishWordLists.get().irregular().forEach(this::add);
        BaseForms.forEachLemma((form, lemma) -> {
            // Most begin as their lemma does, and need not be stemmed to know it.
            if (!form.startsWith(lemma.substring(0, Math.min(lemma.length(), TermSigns.LETTERS)))) {
                add(form, DanishWords.stemmed(lemma));
            }
        });
    }

    /** Read when first needed, once for all. */
    static OddForms get() {
        return Holder.FORMS;
    }

    private static final class Holder {
        private static final OddForms FORMS = new OddForms();
    }

    private void add(String form, String stem) {
        if (!form.contains(TermSigns.beginning(stem))) {
            beginnings.computeIfAbsent(stem, first -> new HashSet<>()).add(TermSigns.beginning(form));
        }
    }

    /** How forms of the stem begin besides. */
    Set<String> beginnings(String stem) {
        return beginnings.getOrDefault(stem, Set.of());
    }
}
