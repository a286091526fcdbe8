package dk.videnrul.search;

import static dk.videnrul.testsupport.Items.PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A count beside a value is what one finds by choosing it; and what quotes and a minus do, from end to end. */
@QuarkusTest
class FacetCountsTest extends HttpTest {
    private final String word = Words.unheardOf();
    private Given.Group group;
    private Given.Somebody chair;

    @BeforeEach
    void publish_items() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        publish("Lange gule bænke", "experience", "negative", "0607", 2021);
        publish("Gule lange bænke", "experience", "positive", "0607", 2022);
        publish("Lange gule stier", "method", "positive", "0492", 2022);
        publish("Korte stier", "method", "mixed", "0492", 2023);
        await().until(() -> search(Map.of()).getInt("total") == 4);
    }

    @Test
    void counts_of_a_field_are_not_narrowed_by_its_own_choice_and_are_by_those_of_others() {
        JsonPath chosen = search(Map.of("outcome", List.of("positive"), "municipality", List.of("0607")));
        assertThat(chosen.getInt("total")).isEqualTo(1);
        assertThat(counts(chosen, "outcome")).isEqualTo(Map.of("positive", 1, "negative", 1));
        assertThat(counts(chosen, "municipality")).isEqualTo(Map.of("0607", 1, "0492", 1));
        assertThat(counts(chosen, "kind")).isEqualTo(Map.of("experience", 1));
        assertThat(counts(chosen, "year")).isEqualTo(Map.of("2022", 1));
    }

    @Test
    void several_values_of_a_field_are_alternatives() {
        JsonPath chosen = search(Map.of("outcome", List.of("positive", "negative"), "year", List.of(2022)));
        assertThat(chosen.getInt("total")).isEqualTo(2);
        assertThat(counts(chosen, "outcome")).isEqualTo(Map.of("positive", 2, "negative", 0));
        assertThat(counts(chosen, "year")).isEqualTo(Map.of("2021", 1, "2022", 2));
        assertThat(counts(chosen, "kind")).isEqualTo(Map.of("experience", 1, "method", 1));
    }

    @Test
    void every_count_is_what_choosing_the_value_finds() {
        JsonPath chosen = search(Map.of("kind", List.of("experience")));
        for (String field : List.of("kind", "outcome", "municipality", "year")) {
            counts(chosen, field).forEach((value, count) -> {
                Map<String, List<?>> filters = field.equals("kind")
                        ? Map.of("kind", List.of(value))
                        : Map.of("kind", List.of("experience"), field, List.of(value));
                assertThat(search(filters).getInt("total"))
                        .as(field + " " + value)
                        .isEqualTo(count);
            });
        }
    }

    @Test
    void words_in_quotes_stand_together_and_words_with_a_minus_are_left_out() {
        assertThat(titles("\"lange gule\" +" + word)).hasSize(2).allMatch(title -> title.startsWith("Lange gule"));
        assertThat(titles(word + " -bænke")).hasSize(2).allMatch(title -> title.contains("stier"));
        assertThat(titles("\"lange gule\" -stier"))
                .filteredOn(title -> title.contains(word))
                .hasSize(1);
    }

    private void publish(String title, String kind, String outcome, String municipality, int year) {
        Items.titled(title + " " + word)
                .with("summary", "Kort fortalt.")
                .with("kind", kind)
                .with("outcome", outcome)
                .with("municipality", municipality)
                .with("year", year)
                .in(group)
                .publish(() -> as(chair));
    }

    private JsonPath search(Map<String, List<?>> filters) {
        RequestSpecification request = asGuest().queryParam("q", word).queryParam("facets", true);
        filters.forEach((field, values) -> request.queryParam(field, values.toArray()));
        return request.get(PATH).jsonPath();
    }

    private static Map<String, Integer> counts(JsonPath page, String field) {
        return page.getMap(
                "facets.find { it.name == '%s' }.values.collectEntries { [it.value, it.count] }".formatted(field));
    }

    private List<String> titles(String q) {
        return asGuest()
                .queryParam("q", q)
                .queryParam("themeGroup", group.slug())
                .get(PATH)
                .jsonPath()
                .getList("items.title");
    }
}
