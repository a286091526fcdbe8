package dk.videnrul.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dk.videnrul.history.Comparison.Segment;
import dk.videnrul.history.Comparison.SegmentKind;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void words_are_shown_where_they_were_changed() {
        assertThat(told("Holdet mødtes i skurvognen hver uge.", "Holdet mødtes i kantinen hver uge."))
                .isEqualTo("Holdet mødtes i [-skurvognen-]{+kantinen+} hver uge.");
    }

    @Test
    void words_beside_each_other_are_one_change() {
        assertThat(told("Vi tog tre uger fri.", "Vi brugte to måneder fri."))
                .isEqualTo("Vi [-tog tre uger-]{+brugte to måneder+} fri.");
    }

    @Test
    void paragraphs_that_stay_stand_as_they_are() {
        assertThat(told("Første.\n\nAnden.\n\nTredje.\n", "Første.\n\nNy anden.\n\nTredje.\nFjerde."))
                .isEqualTo("Første.\n\n[-Anden-]{+Ny anden+}.\n\nTredje.\n{+Fjerde.+}");
    }

    @Test
    void what_was_empty_was_put_in_and_the_other_way_round() {
        assertThat(WordDiff.between("", "Nyt")).containsExactly(new Segment(SegmentKind.ADDED, "Nyt"));
        assertThat(WordDiff.between("Gammelt", "")).containsExactly(new Segment(SegmentKind.REMOVED, "Gammelt"));
        assertThat(WordDiff.between("Ens", "Ens")).containsExactly(new Segment(SegmentKind.SAME, "Ens"));
    }

    @Test
    void both_texts_can_be_read_out_of_any_comparison() {
        Random random = new Random(20261122);
        for (int round = 0; round < 200; round++) {
            String before = text(random, random.nextInt(60));
            String after = text(random, random.nextInt(60));
            List<Segment> segments = WordDiff.between(before, after);
            assertThat(without(SegmentKind.ADDED, segments)).isEqualTo(before);
            assertThat(without(SegmentKind.REMOVED, segments)).isEqualTo(after);
        }
    }

    @Test
    void the_longest_texts_that_have_nothing_in_common_are_compared_in_time() {
        String numbers = IntStream.range(0, 17_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        String lines = IntStream.range(0, 17_000).mapToObj(n -> "x" + n).collect(Collectors.joining("\n"));
        String paragraphs = IntStream.range(0, 17_000)
                .mapToObj(n -> "y" + n + (n % 700 == 0 ? "\n" : " "))
                .collect(Collectors.joining());
        assertThatNoException()
                .isThrownBy(() -> Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
                    WordDiff.between(numbers, lines);
                    WordDiff.between(lines, paragraphs);
                    WordDiff.between(paragraphs, paragraphs.replace('y', 'z'));
                }));
    }

    private static String text(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(n -> "abcdef".charAt(random.nextInt(6)) + (random.nextInt(5) == 0 ? ".\n" : " "))
                .collect(Collectors.joining());
    }

    private static String told(String before, String after) {
        return WordDiff.between(before, after).stream()
                .map(segment -> switch (segment.kind()) {
                    case SAME -> segment.text();
                    case ADDED -> "{+" + segment.text() + "+}";
                    case REMOVED -> "[-" + segment.text() + "-]";
                })
                .collect(Collectors.joining());
    }

    private static String without(SegmentKind kind, List<Segment> segments) {
        return segments.stream()
                .filter(segment -> segment.kind() != kind)
                .map(Segment::text)
                .collect(Collectors.joining());
    }
}
