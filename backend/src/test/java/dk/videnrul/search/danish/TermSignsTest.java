package dk.videnrul.search.danish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermSignsTest {

    private static final int COMPOUNDS = 20_000;

    private final DanishAnalyzers danish = new DanishAnalyzers();

    @Test
    void a_word_has_the_signs_of_all_of_its_terms() {
        var words = new ArrayList<String>();
        SortedLines.read("compounds.txt.gz").forEach((word, rest) -> words.add(word));
        SortedLines.read("lemmas.txt.gz").forEach((word, rest) -> words.add(word));
        words.addAll(DanishWordLists.get().irregular().keySet());

        assertThat(Stream.concat(words.stream(), compounds(words)).filter(word -> !shows(word)))
                .isEmpty();
    }

    @Test
    void most_words_have_no_sign_of_a_term() {
        TermSigns signs = TermSigns.of(Set.of("barn", "rygestop"));

        assertThat(List.of("børnehaven", "småbørn", "barnet", "boern", "rygestopkursus"))
                .allMatch(signs::mayBeIn);
        assertThat(List.of("sundhed", "kommunen", "maaltider", "vejen")).noneMatch(signs::mayBeIn);
    }

    /** Of words that nobody put together yet, the same in every run. */
    private static Stream<String> compounds(List<String> words) {
        var chance = new Random(7);
        return Stream.generate(() -> words.get(chance.nextInt(words.size())) + words.get(chance.nextInt(words.size())))
                .limit(COMPOUNDS);
    }

    private boolean shows(String word) {
        Terms terms = danish.terms(word);
        return Stream.of(Stream.ofNullable(terms.stem()), terms.parts().stream(), terms.inner().stream())
                .flatMap(each -> each)
                .allMatch(term -> TermSigns.of(Set.of(term)).mayBeIn(word));
    }
}
