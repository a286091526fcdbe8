package dk.videnrul.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.lookup.NameIndex.Found;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {
    private final NameIndex names = new NameIndex(Stream.of(
                    "Aarhus",
                    "Ærø",
                    "Fredericia",
                    "Frederikssund",
                    "Søren Kjær",
                    "Anna-Sofie Jensen",
                    "Tobak og nikotin",
                    "Fælles om tobak",
                    "Rygestop",
                    "Høje-Taastrup")
            .map(name -> Named.of(NameKind.THEME_GROUP, name, name, List.of()))
            .toList());

    @ParameterizedTest
    @CsvSource({
        "aar, Aarhus",
        "Århus, Aarhus",
        "arhus, Aarhus",
        "aeroe, Ærø",
        "ÆRØ, Ærø",
        "soren, Søren Kjær",
        "sören, Søren Kjær",
        "kjær sø, Søren Kjær",
        "sofie, Anna-Sofie Jensen",
        "jensen anna, Anna-Sofie Jensen",
        "tastrup, Høje-Taastrup",
        "stop, Rygestop",
        "nikotin to, Tobak og nikotin"
    })
    void a_name_is_found_by_the_beginning_of_its_words_however_they_are_typed(String typed, String name) {
        assertThat(called(names.beginning(typed))).containsExactly(name);
    }

    @Test
    void names_that_begin_so_come_first_then_those_with_the_word_then_compounds() {
        assertThat(called(names.beginning("tobak"))).containsExactly("Tobak og nikotin", "Fælles om tobak");
        assertThat(called(names.beginning("fred"))).containsExactly("Fredericia", "Frederikssund");
        assertThat(called(names.beginning("sund"))).containsExactly("Frederikssund");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyz", "", "  ", "-", "op", "tobak xyz"})
    void nothing_is_found_for_what_nothing_is_called(String typed) {
        assertThat(names.beginning(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fredricia, Fredericia",
        "rygsto, Rygestop",
        "jesnen, Anna-Sofie Jensen",
        "tobka og nikoti, Tobak og nikotin"
    })
    void a_slip_is_forgiven(String typed, String name) {
        assertThat(called(names.beginningMisspelt(typed))).containsExactly(name);
    }

    @Test
    void short_words_have_no_slips() {
        assertThat(names.beginningMisspelt("aro")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "rygestop i fredericia, Fredericia;Rygestop",
        "fredericias erfaringer, Fredericia",
        "jensen, Anna-Sofie Jensen",
        "unge tobak og nikotin, Tobak og nikotin",
        "hoeje taastrup, Høje-Taastrup",
        "høje huse, ''",
        "fred, ''",
        "og, ''",
        "anna holm, ''"
    })
    void a_search_names_what_stands_in_it_wholly_or_all_of_it_stands_in(String asked, String expected) {
        assertThat(called(names.namedIn(asked)))
                .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(";"));
    }

    @Test
    void a_misspelt_search_names_what_was_meant_by_all_of_its_words() {
        assertThat(called(names.misspeltIn("fredricia"))).containsExactly("Fredericia");
        assertThat(names.misspeltIn("rygning i fredricia")).isEmpty();
    }

    @Test
    void a_topic_says_by_which_synonym_it_was_found() {
        var topics = new NameIndex(List.of(Named.of(NameKind.TOPIC, "sol", "Solbeskyttelse", List.of("Hudkræft"))));
        assertThat(topics.beginning("hud")).extracting(Found::why).containsExactly("Hudkræft");
        assertThat(topics.beginning("sol")).extracting(Found::why).containsOnlyNulls();
    }

    @Test
    void other_names_find_the_same_thing_once() {
        var renamed = new NameIndex(
                List.of(Named.of(NameKind.THEME_GROUP, "ro", "Ro i byen", List.of("Ro i gaderne", "Støj i byen"))));
        assertThat(called(renamed.beginning("ro"))).containsExactly("Ro i byen");
        assertThat(called(renamed.beginning("støj"))).containsExactly("Ro i byen");
    }

    private static List<String> called(List<Found> found) {
        return found.stream().map(each -> each.named().name()).toList();
    }
}
