package dk.videnrul.search.bench;

import java.util.Arrays;
import java.util.List;

/**
 * How long answers took, in milliseconds, and how many there were in a second.
 *
 * @param work of processors for an answer, in milliseconds: it depends less than the rest on what else the machine does
 */
record Figures(int answers, double perSecond, double p50, double p95, double p99, double work) {

    static Figures of(List<Load.Round> rounds) {
        long[] all = rounds.stream()
                .flatMapToLong(round -> Arrays.stream(round.nanos()))
                .sorted()
                .toArray();
        double seconds = rounds.stream().mapToDouble(Load.Round::seconds).sum();
        double work =
                rounds.stream().mapToDouble(round -> round.work().toMillis()).sum();
        return new Figures(
                all.length,
                all.length / seconds,
                at(all, 50),
                at(all, 95),
                at(all, 99),
                work / Math.max(1, all.length));
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
