package dk.videnrul.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.platform.text.Language;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HeaderTest {

    @ParameterizedTest
    @CsvSource({
        "title, TITLE",
        "Titel, TITLE",
        "' resumé ', SUMMARY",
        "Resume, SUMMARY",
        "Art, KIND",
        "UDFALD, OUTCOME",
        "Hvordan gik det, OUTCOME",
        "Sammanfattning, SUMMARY",
        "Story.Initiative, INITIATIVE",
        "Hvem tog initiativet?, INITIATIVE",
        "Municipality, MUNICIPALITY",
        "external_id, EXTERNAL_ID",
        "Kontakt: e-mail, CONTACT_EMAIL",
        "Årstal, YEAR"
    })
    void a_column_is_known_by_what_people_call_it(String name, Column column) {
        assertThat(Header.of(List.of(name)).cells().getFirst().column()).isEqualTo(column);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_two_columns_have_the_same_name_in_a_language(Language language) {
        List<String> labels = Arrays.stream(Column.values())
                .map(column -> column.label(language))
                .toList();
        assertThat(Header.of(labels).cells()).extracting(Header.Cell::column).containsExactly(Column.values());
    }

    @Test
    void a_misspelt_name_is_told_with_the_one_that_was_probably_meant() {
        Header.Cell cell = Header.of(List.of("Komune")).cells().getFirst();
        assertThat(cell.column()).isNull();
        assertThat(cell.nearest()).isEqualTo(Column.MUNICIPALITY);
        assertThat(Header.of(List.of("Sagsbehandlernummer")).cells().getFirst().nearest())
                .isNull();
    }

    @Test
    void a_column_that_stands_twice_counts_once() {
        Header header = Header.of(List.of("Titel", "title"));
        assertThat(header.known()).isEqualTo(1);
        assertThat(header.cells().get(1).doubled()).isTrue();
    }

    @Test
    void the_values_of_a_list_come_back_as_they_were() {
        for (List<String> values :
                List.of(List.of("a", "b"), List.of("Firma A/S; afdeling B"), List.of("a|b", "c;d"), List.of("a|b"))) {
            var list = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.arrayNode();
            values.forEach(list::add);
            assertThat(CellText.values(CellText.of(Column.Shape.TOPICS, list))).isEqualTo(values);
        }
        assertThat(CellText.values("a; b;")).containsExactly("a", "b");
    }
}
