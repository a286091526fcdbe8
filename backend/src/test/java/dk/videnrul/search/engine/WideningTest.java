package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WideningTest extends EngineTest {

    @Test
    void a_misspelt_word_finds_what_was_meant_and_says_so() {
        index(Item.titled("Sundhed i skolen"), Item.titled("Søvn og søvnløshed"), Item.titled("Frivillige"));

        assertThat(titles("sundehd")).containsExactly("Sundhed i skolen");
        assertThat(titles("frivilige")).containsExactly("Frivillige");
        assertThat(titles("sovnloshed")).containsExactly("Søvn og søvnløshed");
        assertThat(search(Query.of("Sundehd")).suggestion()).isEqualTo("sundhed");
        assertThat(marked(search(Query.of("sundehd")).hits().getFirst().title()))
                .containsExactly("Sundhed");
    }

    @Test
    void what_was_asked_for_is_never_put_behind_a_repair() {
        index(Item.titled("Rygestole til salg"), Item.titled("Rygestop for unge"));

        assertThat(titles("rygestole")).startsWith("Rygestole til salg");
        assertThat(search(Query.of("rygestole")).suggestion()).isNull();
    }

    @Test
    void a_word_is_not_repaired_to_what_the_reader_may_not_see() {
        index(Item.titled("Seksualundervisning").forMembers(), Item.titled("Undervisning"));

        SearchResult found = search(Query.of("seksualundervsining"));

        assertThat(found.suggestion()).isNull();
        assertThat(found.loose()).isTrue();
        assertThat(titles(found)).doesNotContain("Seksualundervisning");
    }

    @Test
    void neighbouring_words_find_their_compound_first() {
        index(Item.titled("Stop med at ryge i syv dage"), Item.titled("Rygestop"), Item.titled("Stop"));

        assertThat(titles("ryge stop")).startsWith("Rygestop");
        assertThat(titles("stop, ryge")).doesNotHaveDuplicates();
    }

    @Test
    void synonyms_are_found_after_the_word_itself() {
        index(Item.titled("Larm i klassen"), Item.titled("Støj i klassen"));

        assertThat(titles("støj")).containsExactly("Støj i klassen", "Larm i klassen");
        assertThat(titles("larm")).containsExactly("Larm i klassen", "Støj i klassen");
    }

    @Test
    void words_that_build_a_question_are_passed_over() {
        index(Item.titled("Hvordan gør man"), Item.titled("Snus blandt unge"));

        assertThat(titles("hvordan får man unge fra snus?")).containsExactly("Snus blandt unge");
        assertThat(titles("hvordan")).containsExactly("Hvordan gør man");
    }

    @Test
    void what_is_about_the_same_topics_comes_after_what_was_asked_for() {
        index(
                Item.titled("Svimmelhed og medicin").topics("fald"),
                Item.titled("Faldulykker").topics("fald"),
                Item.titled("Cykler").topics("transport"));

        assertThat(titles("faldulykker")).containsExactly("Faldulykker", "Svimmelhed og medicin");
        assertThat(titles(Query.of("faldulykker").sorted(Sort.NEWEST))).containsExactly("Faldulykker");
    }

    @Test
    void topics_of_what_the_reader_may_not_see_lead_nowhere() {
        index(
                Item.titled("Faldulykker").topics("hemmeligt").forMembers(),
                Item.titled("Faldulykker i tal").topics("fald"),
                Item.titled("Noget andet").topics("hemmeligt"));

        assertThat(titles("faldulykker")).containsExactly("Faldulykker i tal");
    }

    @Test
    void a_saved_search_waits_for_what_was_asked_only() {
        index(
                Item.titled("Faldulykker").topics("fald"),
                Item.titled("Svimmelhed").topics("fald"));
        List<UUID> found =
                search(Query.of("faldulykker")).hits().stream().map(Hit::id).toList();

        assertThat(engine.finds(Query.of("faldulykker").made(), found.getFirst()))
                .isTrue();
        assertThat(engine.finds(Query.of("faldulykker").made(), found.getLast()))
                .isFalse();
    }

    @Test
    void negative_results_rank_as_positive_ones_among_related_ones_too() {
        index(
                Item.titled("Faldulykker").topics("fald").outcome("negative"),
                Item.titled("Svimmelhed A").topics("fald").outcome("negative").published("2021-01-01T00:00:00Z"),
                Item.titled("Svimmelhed B").topics("fald").outcome("positive").published("2020-01-01T00:00:00Z"));

        SearchResult result = search(Query.of("faldulykker"));

        assertThat(titles(result)).containsExactly("Faldulykker", "Svimmelhed A", "Svimmelhed B");
        assertThat(result.hits().get(1).score()).isEqualTo(result.hits().get(2).score());
    }

    @Test
    void pages_of_related_hits_follow_each_other() {
        index(
                Item.titled("Faldulykker").topics("fald"),
                Item.titled("Svimmelhed").topics("fald"));

        SearchResult first = search(Query.of("faldulykker").limit(1));
        SearchResult second = search(Query.of("faldulykker").limit(1).after(first.next()));

        assertThat(titles(first)).containsExactly("Faldulykker");
        assertThat(titles(second)).containsExactly("Svimmelhed");
        assertThat(List.of(first.total(), second.total())).isEqualTo(List.of(2L, 2L));
    }
}
