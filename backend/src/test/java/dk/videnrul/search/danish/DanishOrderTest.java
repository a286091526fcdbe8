package dk.videnrul.search.danish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class DanishOrderTest {

    private static final Comparator<String> ORDER = Comparator.comparing(DanishOrder::key, Arrays::compareUnsigned);

    @Test
    void puts_danish_letters_last() {
        var titles = List.of(
                "abe",
                "Café",
                "cafeer",
                "mad og bevægelse",
                "Mad til mange",
                "madglæde",
                "zoo",
                "Ældre",
                "ø-lejr",
                "Øl",
                "Aabenraa",
                "Ålborg",
                "Aarhus");

        assertThat(titles.reversed().stream().sorted(ORDER)).containsExactlyElementsOf(titles);
    }

    @Test
    void case_and_punctuation_do_not_count() {
        assertThat(DanishOrder.key("„Røgfri“ skole!")).isEqualTo(DanishOrder.key("røgfri skole"));
        assertThat(DanishOrder.key("")).isEmpty();
    }
}
