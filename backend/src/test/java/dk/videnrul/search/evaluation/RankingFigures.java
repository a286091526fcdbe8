package dk.videnrul.search.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How good one answer is. */
final class RankingFigures {

    private RankingFigures() {}

    /** Gain 2^grade - 1 discounted by log2 of the place plus one, in relation to the best order there could be. */
    static double ndcg(List<String> ranked, Map<String, Integer> grades, int depth) {
        List<Integer> got =
                ranked.stream().map(id -> grades.getOrDefault(id, 0)).toList();
        List<Integer> best =
                grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        double ideal = discounted(best, depth);
        return ideal == 0 ? 0 : discounted(got, depth) / ideal;
    }

    /** Share of the graded texts that are among those found. */
    static double recall(List<String> ranked, Map<String, Integer> grades, int depth) {
        long found = ranked.stream().limit(depth).filter(grades::containsKey).count();
        return grades.isEmpty() ? 0 : (double) found / grades.size();
    }

    /** One by the place of the first graded text. */
    static double reciprocalRank(List<String> ranked, Map<String, Integer> grades) {
        for (int place = 0; place < ranked.size(); place++) {
            if (grades.containsKey(ranked.get(place))) {
                return 1.0 / (place + 1);
            }
        }
        return 0;
    }

    private static double discounted(List<Integer> grades, int depth) {
        double sum = 0;
        for (int place = 0; place < Math.min(depth, grades.size()); place++) {
            double gain = Math.pow(2, grades.get(place)) - 1;
            sum += gain * Math.log(2) / Math.log(place + 2.0);
        }
        return sum;
    }
}
