package dk.videnrul.search.danish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DanishAnalyzersTest {

    private static final DanishAnalyzers DANISH = new DanishAnalyzers();

    @AfterAll
    static void close() {
        DANISH.close();
    }

    @Test
    void brings_inflected_forms_together() {
        assertSame("indsats", "indsatsen", "indsatser", "indsatserne", "indsatsers");
        assertSame("legeplads", "legepladsen", "legepladser", "legepladserne");
        assertSame("kommune", "kommunen", "kommuner", "kommunernes");
        assertSame("politik", "politikken", "politikker");
        assertSame("rygestophold", "rygestopholdet", "rygestopholdene");
        assertSame("regel", "regler", "reglerne");
        assertSame("nummer", "numre", "nummeret");
        assertSame("center", "centre", "centret", "centrene");
        assertSame("sundhedscenter", "sundhedscentret", "sundhedscentre");
        assertSame("erfaring", "erfaringer", "erfaringerne");
    }

    @Test
    void knows_forms_that_change_their_vowel() {
        assertSame("barn", "børn", "børnene", "barnet", "børns");
        assertSame("mand", "mænd", "mændene", "manden");
        assertSame("middel", "midler", "midlerne");
        assertSame("ryge", "ryger", "rygning", "røg", "rygere");
        assertThat(stems("ryg")).isNotEqualTo(stems("ryge"));
    }

    @Test
    void knows_from_the_dictionary_what_the_ending_does_not_tell() {
        assertSame("jordemoder", "jordemødre", "jordemødrene");
        assertSame("synge", "sunget", "syngende");
        assertSame("toilet", "toiletter", "toiletterne");
        assertSame("forælder", "forældre", "forældrenes");
        assertSame("skolebarn", "skolebørn", "skolebørnene");
    }

    @Test
    void reads_danish_letters_however_they_are_typed() {
        assertSame("ældre", "aeldre");
        assertSame("børn", "boern", "bôrn".replace('ô', 'ö'));
        assertSame("Århus", "Aarhus", "århus", "AARHUS");
        assertSame("måltid", "maaltid");
        assertThat(stems("kaos")).containsExactly("kaos");
    }

    @Test
    void leaves_out_words_that_say_nothing() {
        assertThat(stems("og det er så på den, paa en")).isEmpty();
    }

    @Test
    void adds_the_parts_of_compounds_at_their_place() {
        assertThat(parts("Sundhedsplejersken")).contains("sundhedsplejersk", "sund", "plejersk");
        assertThat(parts("mad- og måltidspolitik")).contains("mad", "måltid", "politik");
        assertThat(parts("røgfri skoletid")).contains("røgfri", "ryge", "fri", "skoletid", "skol", "tid");
    }

    @Test
    void a_part_covers_the_whole_word() throws IOException {
        String text = "Et rygestophold.";
        try (var tokens = DANISH.withParts().tokenStream("", text)) {
            var offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                assertThat(text.substring(offset.startOffset(), offset.endOffset()))
                        .isEqualTo("rygestophold");
            }
            tokens.end();
        }
    }

    @Test
    void knows_danish_words_from_misspelt_ones() {
        assertThat(DANISH.isDanish("dansk")).isTrue();
        assertThat(DANISH.isDanish("sundhedscentret")).isTrue();
        assertThat(DANISH.isDanish("rygestoop")).isFalse();
        assertThat(DANISH.isDanish("alkholforbrug")).isFalse();
    }

    @Test
    void tells_words_that_build_a_sentence_from_others() {
        assertThat(DANISH.isFunctionWord("hvordan")).isTrue();
        assertThat(DANISH.isFunctionWord("naar")).isTrue();
        assertThat(DANISH.isFunctionWord("rygestop")).isFalse();
    }

    @Test
    void is_ready_in_less_than_a_second() {
        long start = System.nanoTime();
        new DanishAnalyzers().close();
        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    }

    private static void assertSame(String word, String... others) {
        for (String other : others) {
            assertThat(stems(other)).as(other).isEqualTo(stems(word));
        }
    }

    private static List<String> stems(String text) {
        return terms(DANISH.words(), text);
    }

    private static List<String> parts(String text) {
        return terms(DANISH.withParts(), text);
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        try (var tokens = analyzer.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var terms = new ArrayList<String>();
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
