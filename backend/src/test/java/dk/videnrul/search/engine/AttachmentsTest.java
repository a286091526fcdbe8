package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentsTest extends EngineTest {
    private static final String FILLER = "Her står noget helt andet, som ingen har spurgt om. ";

    @Test
    void what_only_an_attachment_says_finds_the_item_and_names_the_attachment() {
        index(Item.titled("Cykler")
                .summary("Om cykler.")
                .attached("Bilag A", "Om alt muligt. " + FILLER.repeat(10))
                .attached("Evaluering 2024", FILLER.repeat(5_000) + "Naloxon blev delt ud til alle. " + FILLER)
                .attached("Bilag C", FILLER));

        Hit hit = only("naloxon");

        assertThat(hit.attachment()).isEqualTo(new Hit.InAttachment(Item.id("Evaluering 2024"), "Evaluering 2024"));
        assertThat(hit.snippet().text()).contains("Naloxon blev delt ud til alle.");
        assertThat(hit.snippet().text().length()).isLessThan(230);
        assertThat(marked(hit.snippet())).containsExactly("Naloxon");
    }

    @Test
    void words_are_found_in_any_form_and_as_parts_and_in_phrases() {
        index(Item.titled("Cykler").attached("Bilag", "Kommunens sundhedsplejersker gik til børnene i Aarhus."));

        assertThat(only("barn").attachment()).isNotNull();
        assertThat(only("plejerske").attachment()).isNotNull();
        assertThat(only("århus").attachment()).isNotNull();
        assertThat(only("\"gik til børnene\"").attachment()).isNotNull();
        assertThat(titles("\"børnene gik\"")).isEmpty();
    }

    @Test
    void the_title_of_an_attachment_is_found_too() {
        index(Item.titled("Cykler").attached("Drejebog", "Tekst"));

        assertThat(only("drejebog").attachment().title()).isEqualTo("Drejebog");
    }

    @Test
    void the_item_itself_comes_first() {
        index(
                Item.titled("Rygestop").attached("Bilag", "Rygestop rygestop rygestop"),
                Item.titled("Naloxon").summary("Rygestop på fabrikken").attached("Bilag", "Rygestop"),
                Item.titled("Cykler").attached("Bilag", "Rygestop " + FILLER));

        assertThat(titles("rygestop")).containsExactly("Rygestop", "Naloxon", "Cykler");
        assertThat(search(Query.of("rygestop")).hits())
                .extracting(hit -> hit.attachment() != null)
                .containsExactly(false, false, true);
    }

    @Test
    void a_long_attachment_does_not_drown_what_the_item_says() {
        index(
                Item.titled("Rygestop").attached("Bilag", FILLER.repeat(3_000)),
                Item.titled("Cykler").summary("Lidt om rygestop"));

        assertThat(titles("rygestop")).first().isEqualTo("Rygestop");
    }

    @Test
    void what_is_left_out_is_left_out_of_the_item_alone() {
        index(Item.titled("Cykler").attached("Bilag", "Naloxon"), Item.titled("Cykler og naloxon"));

        assertThat(titles("cykler -naloxon")).containsExactly("Cykler");
    }

    @Test
    void what_one_may_not_see_is_not_found_by_its_attachments_either() {
        index(Item.titled("Cykler").forMembers().attached("Bilag", "Naloxon"));

        assertThat(titles("naloxon")).isEmpty();
    }

    private Hit only(String q) {
        assertThat(search(Query.of(q)).hits()).as(q).hasSize(1);
        return search(Query.of(q)).hits().getFirst();
    }
}
