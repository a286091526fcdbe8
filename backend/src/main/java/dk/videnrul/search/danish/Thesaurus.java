package dk.videnrul.search.danish;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Danish words that mean much the same. */
public final class Thesaurus {

    private final SortedLines words;

    private Thesaurus(SortedLines words) {
        this.words = words;
    }

    /** Read when first needed, once for all. */
    public static Thesaurus get() {
        return Holder.THESAURUS;
    }

    private static final class Holder {
        private static final Thesaurus THESAURUS = new Thesaurus(SortedLines.read("synonyms.txt.gz"));
    }

    /**
     * The synonyms of a word in each of its senses.
     *
     * @param word in lower case, inflected or not
     */
    public List<List<String>> senses(String word) {
        for (String base : Inflection.bases(DanishSpelling.withDanishLetters(word))) {
            @Nullable String senses = words.after(base);
            if (senses != null) {
                return Stream.of(senses.split(";"))
                        .map(sense -> List.of(sense.split(",")))
                        .toList();
            }
        }
        return List.of();
    }
}
