package dk.videnrul.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchEvaluationTest {

    @TempDir
    Path folder;

    @Test
    void our_search_ranks_better_than_every_baseline() throws Exception {
        var evaluation = Evaluation.in(folder);
        var rankers = evaluation.rankers();
        var own = evaluation.inAll(rankers.getFirst());
        assertThat(rankers.subList(1, rankers.size())).hasSize(3).allSatisfy(baseline -> {
            var score = evaluation.inAll(baseline);
            assertThat(score.ndcg()).as(baseline).isPositive().isLessThan(own.ndcg());
        });
    }
}
