package dk.videnrul.journey;

import dk.videnrul.knowledge.ItemKin;
import dk.videnrul.municipality.Gazetteer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up a journey. */
final class Summing {
    private Summing() {}

    static JourneySummary up(ItemKin start, Graph graph) {
        List<Trace> rolls = of(graph, JourneyEdgeKind.ROLLED);
        List<Trace> trials = of(graph, JourneyEdgeKind.TRIED);
        Set<Stop> reached = new HashSet<>();
        rolls.stream()
                .filter(roll -> roll.status() == JourneyStatus.TAKEN_UP)
                .map(Trace::to)
                .forEach(reached::add);
        trials.stream().filter(Summing::began).map(Trace::to).forEach(reached::add);
        graph.items().values().forEach(item -> homesOf(item).forEach(reached::remove));
        return new JourneySummary(
                start.publishedAt(),
                daysToFirstTrialElsewhere(start, trials),
                (int) reached.stream().filter(Stop.Group.class::isInstance).count(),
                (int) reached.stream().filter(Stop.Place.class::isInstance).count(),
                graph.items().size(),
                rolls.size(),
                trials.size(),
                (int) rolls.stream()
                        .filter(roll -> roll.status() == JourneyStatus.DECLINED)
                        .count());
    }

    private static List<Trace> of(Graph graph, JourneyEdgeKind kind) {
        return graph.traces().stream().filter(trace -> trace.kind() == kind).toList();
    }

    private static List<Stop> homesOf(ItemKin item) {
        return java.util.stream.Stream.of(Stop.of(item.themeGroup(), null), Stop.of(null, item.municipality()))
                .flatMap(java.util.stream.Stream::ofNullable)
                .toList();
    }

    /** Somebody who only thinks about it, or thought about it and stopped, has not begun. */
    private static boolean began(Trace trial) {
        return trial.status() == JourneyStatus.RUNNING || trial.outcome() != null;
    }

    /** What began before it was published did not begin because of it. */
    private static @Nullable Integer daysToFirstTrialElsewhere(ItemKin start, List<Trace> trials) {
        @Nullable Instant published = start.publishedAt();
        if (published == null) {
            return null;
        }
        LocalDate from = Gazetteer.dayOf(published);
        return trials.stream()
                .filter(trial -> trial.item().equals(start.id()) && began(trial))
                .filter(trial -> !trial.to().equals(Stop.of(null, start.municipality())))
                .map(trial -> Gazetteer.dayOf(trial.at()))
                .filter(day -> !day.isBefore(from))
                .min(Comparator.naturalOrder())
                .map(day -> (int) ChronoUnit.DAYS.between(from, day))
                .orElse(null);
    }
}
