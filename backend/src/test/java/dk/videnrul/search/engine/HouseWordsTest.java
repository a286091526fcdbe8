package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HouseWordsTest extends EngineTest {

    private volatile List<HouseWord> house = List.of();

    @BeforeEach
    @Override
    void open() {
        engine = under.open(folder, () -> house);
        engine.startRebuild().finish(new Position("0"));
    }

    @Test
    void an_expression_is_found_in_any_form_and_only_as_long_as_the_house_says_so() {
        index(Item.titled("Sikre skoleveje for cyklister"), Item.titled("Rygestop"));
        assertThat(titles("trafiksikkerheden")).isEmpty();

        house = List.of(same("trafiksikkerhed", "sikker skolevej"));
        assertThat(titles("trafiksikkerheden")).containsExactly("Sikre skoleveje for cyklister");
        assertThat(marked(search(Query.of("trafiksikkerhed")).hits().getFirst().title()))
                .containsExactly("Sikre", "skoleveje");

        house = List.of();
        assertThat(titles("trafiksikkerheden")).isEmpty();
    }

    @Test
    void an_expression_that_is_typed_leads_to_a_word() {
        house = List.of(same("trafiksikkerhed", "sikker skolevej"));
        index(Item.titled("Trafiksikkerhed"), Item.titled("Sikker"), Item.titled("Skolen"));

        assertThat(titles("sikre skoleveje")).startsWith("Trafiksikkerhed");
        assertThat(titles("skolevej sikker")).doesNotContain("Trafiksikkerhed");
    }

    @Test
    void what_goes_one_way_does_not_go_back() {
        house = List.of(new HouseWord(List.of("kolonihave"), List.of("grønne områder"), List.of()));
        index(Item.titled("Grønne områder i byen"), Item.titled("Kolonihaver"));

        assertThat(titles("kolonihave")).containsExactly("Kolonihaver", "Grønne områder i byen");
        assertThat(titles("grønne områder")).containsExactly("Grønne områder i byen");
    }

    @Test
    void the_word_that_was_typed_comes_first_however_rare_the_other_is() {
        house = List.of(same("støj", "decibel", "sonisk forurening"));
        index(
                Item.titled("Decibel og sonisk forurening"),
                Item.titled("Støj i klassen"),
                Item.titled("Støj på gangen"),
                Item.titled("Støj om natten"),
                Item.titled("Sonisk forurening"),
                Item.titled("Decibel"));

        assertThat(titles("støj").subList(0, 3)).allMatch(title -> title.startsWith("Støj"));
        assertThat(titles("støj")).hasSize(6);
    }

    @Test
    void words_of_the_house_count_for_more_than_the_thesaurus() {
        house = List.of(same("støj", "decibel"));
        index(
                Item.titled("Støj i klassen"),
                Item.titled("Larm i klassen"),
                Item.titled("Decibel i klassen"),
                Item.titled("Cykler"));

        assertThat(titles("støj")).containsExactly("Støj i klassen", "Decibel i klassen", "Larm i klassen");
    }

    @Test
    void words_lead_to_a_topic() {
        house = List.of(new HouseWord(List.of("futsal"), List.of(), List.of("motion")));
        index(Item.titled("Gåture").topics("motion"), Item.titled("Kor").topics("musik"));

        assertThat(titles("futsal")).containsExactly("Gåture");
    }

    @Test
    void what_the_house_knows_is_not_taken_for_a_slip() {
        index(Item.titled("Sundhed"), Item.titled("Tobaksafvænning"));
        assertThat(search(Query.of("sundehd")).suggestion()).isEqualTo("sundhed");

        house = List.of(new HouseWord(List.of("sundehd"), List.of("tobaksafvænning"), List.of()));
        assertThat(titles("sundehd")).containsExactly("Tobaksafvænning");
        assertThat(search(Query.of("sundehd")).suggestion()).isNull();
    }

    @Test
    void a_slip_in_a_word_of_the_house_is_forgiven() {
        house = List.of(same("frivillige", "ildsjæle"));
        index(Item.titled("Frivillige"), Item.titled("Ildsjæle"));

        assertThat(titles("frivilige")).containsExactly("Frivillige", "Ildsjæle");
    }

    @Test
    void a_phrase_in_quotes_is_not_widened() {
        house = List.of(same("støj", "decibel"));
        index(Item.titled("Støj"), Item.titled("Decibel"));

        assertThat(titles("\"støj\"")).containsExactly("Støj");
    }

    private static HouseWord same(String... words) {
        return new HouseWord(List.of(words), List.of(words), List.of());
    }
}
