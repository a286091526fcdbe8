package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest extends EngineTest {

    @Test
    void marks_whole_words_however_they_match() {
        index(Item.titled("Sundhedsplejersker og rygestophold for børnene i Aarhus"));

        assertThat(markedInTitle("plejerske")).containsExactly("Sundhedsplejersker");
        assertThat(markedInTitle("rygestop")).containsExactly("rygestophold");
        assertThat(markedInTitle("barn")).containsExactly("børnene");
        assertThat(markedInTitle("boern århus")).containsExactly("børnene", "Aarhus");
        assertThat(markedInTitle("\"rygestophold for\"")).containsExactly("rygestophold");
    }

    @Test
    void counts_utf_16_units_and_leaves_the_text_as_it_is() {
        index(Item.titled("😀 <b>Rygestop</b> & „mere“"));

        Marked title = search(Query.of("rygestop")).hits().getFirst().title();

        assertThat(title.text()).isEqualTo("😀 <b>Rygestop</b> & „mere“");
        assertThat(title.marks()).containsExactly(new Marked.Mark(6, 14));
    }

    @Test
    void shows_the_passage_of_the_body_where_most_words_stand_together() {
        String filler = "Her står noget helt andet, som ingen har spurgt om, i en lang og rolig sætning. ";
        index(Item.titled("Titel")
                .summary("Et resumé om det hele.")
                .body(filler.repeat(20) + "Snak om cykler. " + filler.repeat(20) + "Nye cykler gav god søvn hos børn. "
                        + filler.repeat(20)));

        Marked snippet = search(Query.of("cykel søvn børn")).hits().getFirst().snippet();

        assertThat(snippet.text())
                .startsWith("… Nye cykler gav god søvn hos børn.")
                .endsWith("…");
        assertThat(snippet.text().length()).isBetween(120, 210);
        assertThat(marked(snippet)).containsExactly("cykler", "søvn", "børn");
    }

    @Test
    void prefers_the_summary() {
        index(Item.titled("Titel").summary("Børn og søvn.").body("Noget. Børn og søvn."));

        assertThat(search(Query.of("søvn børn")).hits().getFirst().snippet().text())
                .isEqualTo("Børn og søvn.");
    }

    @Test
    void shows_the_beginning_of_the_summary_if_only_the_title_matches() {
        index(Item.titled("Rygestop").summary("Ord ".repeat(100)));

        Marked snippet = search(Query.of("rygestop")).hits().getFirst().snippet();

        assertThat(snippet.text()).startsWith("Ord Ord").endsWith(" …").hasSizeLessThan(205);
        assertThat(snippet.marks()).isEmpty();
    }

    @Test
    void never_cuts_a_character_in_two() {
        index(Item.titled("Smil").summary("x" + "😀".repeat(300)));

        String text = search(Query.of("smil")).hits().getFirst().snippet().text();

        assertThat(text.codePoints().filter(point -> Character.isSurrogate((char) point) && point < 0x10000))
                .isEmpty();
    }

    @Test
    void marks_nothing_when_nothing_was_typed() {
        index(Item.titled("Rygestop").summary("Et forløb"));

        Hit hit = search(Query.of("")).hits().getFirst();

        assertThat(hit.title().marks()).isEmpty();
        assertThat(hit.snippet()).isEqualTo(new Marked("Et forløb", List.of()));
    }

    private List<String> markedInTitle(String q) {
        return marked(search(Query.of(q)).hits().getFirst().title());
    }
}
