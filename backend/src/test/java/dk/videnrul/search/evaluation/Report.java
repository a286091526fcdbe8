package dk.videnrul.search.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an evaluation showed, as a page of the documentation. */
record Report(Evaluation evaluation, LocalDate day) {

    String page() {
        return """
                # How well the search finds

                Measured on %s by `./videnrul eval`, which writes this page: %d Danish texts of our own, %d queries, each with the
                texts that answer it, graded 0 to 3 before any engine was asked
                ([how the set was made](../backend/src/test/resources/eval/README.md)). All searches see the same texts: title,
                summary, and the words of the topics. The figures depend on the texts and on the code, not on the machine.

                * **nDCG@10**: how near the first ten are to the best order there could be, 1 being that order.
                * **Recall@100**: the share of all graded texts that are among the first hundred.
                * **MRR**: one by the place of the first graded text.
                * **Nothing found**: the share of queries without any hit.

                Differences of less than .03 over all queries, and of less than .1 within a kind, mean little.

                ## In all

                %s
                ## nDCG@10 by kind of query

                %s
                ## Videnrul by kind of query

                %s
                ## Two halves

                What was tried, and what each step gave: [search-method.md](search-method.md). It was worked out on the first
                half of the queries, divided by a checksum of their words; of the second only figures were looked at.

                %s
                Verify: `./videnrul eval`
                """.formatted(
                        day,
                        evaluation.set().texts().size(),
                        evaluation.set().queries().size(),
                        inAll(),
                        byKind(),
                        own(),
                        halves());
    }

    String inAll() {
        return table(
                List.of("", "nDCG@10", "Recall@100", "MRR", "Nothing found"),
                evaluation.rankers().stream().map(ranker -> figures(ranker, evaluation.inAll(ranker))));
    }

    String byKind() {
        List<String> rankers = evaluation.rankers();
        var head = new ArrayList<>(List.of("", "Queries"));
        head.addAll(rankers);
        return table(head, evaluation.set().kinds().stream().map(kind -> {
            var row = new ArrayList<>(List.of(kind, count(kind)));
            rankers.forEach(
                    ranker -> row.add(figure(evaluation.ofKind(ranker, kind).ndcg())));
            return row;
        }));
    }

    String own() {
        String own = evaluation.rankers().getFirst();
        return table(
                List.of("", "nDCG@10", "Recall@100", "MRR", "Nothing found"),
                evaluation.set().kinds().stream().map(kind -> figures(kind, evaluation.ofKind(own, kind))));
    }

    String halves() {
        String own = evaluation.rankers().getFirst();
        return table(
                List.of("", "nDCG@10", "Recall@100", "MRR", "Nothing found"),
                Stream.of(
                        figures("first half", evaluation.ofHalf(own, true)),
                        figures("second half", evaluation.ofHalf(own, false))));
    }

    private String count(String kind) {
        return Long.toString(evaluation.set().queries().stream()
                .filter(query -> query.kind().equals(kind))
                .count());
    }

    private static List<String> figures(String name, Score score) {
        return List.of(
                name,
                figure(score.ndcg()),
                figure(score.recall()),
                figure(score.reciprocalRank()),
                figure(score.nothingFound()));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String table(List<String> head, Stream<? extends List<String>> rows) {
        String line = "|---" + "|---:".repeat(head.size() - 1) + "|\n";
        return row(head) + line + rows.map(Report::row).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
