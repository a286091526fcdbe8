package dk.videnrul.search.evaluation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class EvaluationSetTest {

    private final EvaluationSet set = EvaluationSet.read();

    @Test
    void there_are_texts_and_queries_enough_to_tell_differences() {
        assertThat(set.texts()).hasSizeGreaterThanOrEqualTo(420);
        assertThat(set.queries()).hasSizeGreaterThanOrEqualTo(160);
    }

    @Test
    void every_kind_has_queries_enough() {
        assertThat(set.queries().stream().collect(groupingBy(GradedQuery::kind, counting())))
                .hasSize(11)
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isGreaterThanOrEqualTo(15));
    }

    @Test
    void ids_titles_and_queries_are_unique() {
        assertThat(set.texts()).extracting(Text::id).doesNotHaveDuplicates();
        assertThat(set.texts()).extracting(Text::title).doesNotHaveDuplicates();
        assertThat(set.queries()).extracting(GradedQuery::id).doesNotHaveDuplicates();
        assertThat(set.queries()).extracting(GradedQuery::q).doesNotHaveDuplicates();
    }

    @Test
    void grades_name_texts_that_exist() {
        var ids = set.texts().stream().map(Text::id).collect(toSet());
        assertThat(set.queries()).allSatisfy(query -> {
            assertThat(ids).as(query.q()).containsAll(query.grades().keySet());
            assertThat(query.grades().values()).as(query.q()).isNotEmpty().allMatch(grade -> grade >= 1 && grade <= 3);
            assertThat(query.grades().values()).as(query.q()).contains(3);
        });
    }

    @Test
    void no_query_is_a_title() {
        var titles = set.texts().stream()
                .map(text -> text.title().toLowerCase(Locale.ROOT))
                .collect(toSet());
        assertThat(set.queries()).noneMatch(query -> titles.contains(query.q().toLowerCase(Locale.ROOT)));
    }

    @Test
    void a_text_has_the_length_of_a_short_item() {
        assertThat(set.texts())
                .allSatisfy(text -> assertThat((text.title() + " " + text.summary()).split("\\s+"))
                        .as(text.id())
                        .hasSizeBetween(40, 110));
    }
}
