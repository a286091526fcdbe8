package dk.videnrul.journey;

import dk.videnrul.knowledge.ItemKin;
import dk.videnrul.municipality.Gazetteer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds up a journey. */
final class Summing {
    private Summing() {}

    static JourneySummary up(ItemKin start, Graph graph) {
        List<Trace> rolls = of(graph, JourneyEdgeKind.ROLLED);
        List<Trace> trials = of(graph, JourneyEdgeKind.TRIED);
        Set<Stop> reached = Stream.concat(
                        rolls.stream().filter(roll -> roll.status() == JourneyStatus.TAKEN_UP),
                        trials.stream().filter(Summing::began))
                .filter(trace -> !isHome(trace, graph))
                .map(Trace::to)
                .collect(Collectors.toSet());
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
                        .count(),
                (int) graph.stops().keySet().stream()
                        .filter(Stop.Need.class::isInstance)
                        .count());
    }

    private static List<Trace> of(Graph graph, JourneyEdgeKind kind) {
        return graph.traces().stream().filter(trace -> trace.kind() == kind).toList();
    }

    /** Where the item that came there belongs; what came of it may belong elsewhere. */
    private static boolean isHome(Trace trace, Graph graph) {
        @Nullable ItemKin item = graph.items().get(trace.item());
        return item != null
                && (trace.to().equals(Stop.of(item.themeGroup(), null))
                        || trace.to().equals(Stop.of(null, item.municipality())));
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
