package dk.videnrul.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingFiguresTest {

    private static final Map<String, Integer> GRADES = Map.of("a", 3, "b", 2, "c", 1);

    @Test
    void the_best_order_is_one() {
        assertThat(RankingFigures.ndcg(List.of("a", "b", "c", "x"), GRADES, 10)).isEqualTo(1);
    }

    @Test
    void a_worse_order_counts_what_was_computed_by_hand() {
        // (0/1 + 7/1.58496 + 0/2 + 3/2.32193) / (7/1 + 3/1.58496 + 1/2)
        assertThat(RankingFigures.ndcg(List.of("x", "a", "y", "b"), GRADES, 10)).isCloseTo(0.60778, within(0.0001));
    }

    @Test
    void what_stands_below_the_depth_does_not_count() {
        // 1/1 of the 7/1 + 3/1.58496 that the best two would give
        assertThat(RankingFigures.ndcg(List.of("c", "x", "a"), GRADES, 2)).isCloseTo(0.11244, within(0.0001));
    }

    @Test
    void no_answer_is_zero() {
        assertThat(Score.of(List.of(), new GradedQuery("1", "typo", "q", GRADES)))
                .isEqualTo(new Score(0, 0, 0, 1));
    }

    @Test
    void recall_is_the_share_of_graded_texts_within_the_depth() {
        assertThat(RankingFigures.recall(List.of("a", "x", "c", "b"), GRADES, 3))
                .isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void the_first_graded_text_gives_the_reciprocal_rank() {
        assertThat(RankingFigures.reciprocalRank(List.of("x", "y", "c", "a"), GRADES))
                .isCloseTo(1.0 / 3, within(1e-9));
        assertThat(RankingFigures.reciprocalRank(List.of("x"), GRADES)).isZero();
    }

    @Test
    void a_mean_is_taken_figure_by_figure() {
        assertThat(Score.mean(List.of(new Score(1, 0.5, 1, 0), new Score(0, 0.5, 0.5, 1))))
                .isEqualTo(new Score(0.5, 0.5, 0.75, 0.5));
    }
}
