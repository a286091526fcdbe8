package dk.videnrul.search.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How good an answer is, or many are on average. */
record Score(double ndcg, double recall, double reciprocalRank, double nothingFound) {

    static Score of(List<String> ranked, GradedQuery query) {
        return new Score(
                RankingFigures.ndcg(ranked, query.grades(), 10),
                RankingFigures.recall(ranked, query.grades(), Ranker.DEPTH),
                RankingFigures.reciprocalRank(ranked, query.grades()),
                ranked.isEmpty() ? 1 : 0);
    }

    static Score mean(Collection<Score> scores) {
        return new Score(
                mean(scores, Score::ndcg),
                mean(scores, Score::recall),
                mean(scores, Score::reciprocalRank),
                mean(scores, Score::nothingFound));
    }

    private static double mean(Collection<Score> scores, ToDoubleFunction<Score> figure) {
        return scores.stream().mapToDouble(figure).average().orElse(0);
    }
}
