package dk.videnrul.strategy;

import dk.videnrul.infopackage.IssuedPackages;
import dk.videnrul.infopackage.IssuedPackages.PackageCount;
import dk.videnrul.metrics.Definition;
import dk.videnrul.metrics.Metrics;
import dk.videnrul.metrics.MetricsQuestion;
import dk.videnrul.metrics.PublishedItems;
import dk.videnrul.metrics.Reach;
import dk.videnrul.metrics.ReachMeasure;
import dk.videnrul.metrics.RollMeasures;
import dk.videnrul.metrics.TimeToPractice;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.strategy.GoalFigure.GoalFigurePart;
import dk.videnrul.strategy.GoalFigure.GoalUnit;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts what goals are measured by, over what the caller sees and the period of the strategy; each figure once. */
@ApplicationScoped
class GoalFigures {
    private static final int VERSION = 1;

    private final Metrics metrics;
    private final ReachMeasure reach;
    private final IssuedPackages packages;
    private final Vocabulary vocabulary;
    private final Speech speech;
    private final Clock clock;

    GoalFigures(
            Metrics metrics,
            ReachMeasure reach,
            IssuedPackages packages,
            Vocabulary vocabulary,
            Speech speech,
            Clock clock) {
        this.metrics = metrics;
        this.reach = reach;
        this.packages = packages;
        this.vocabulary = vocabulary;
        this.speech = speech;
        this.clock = clock;
    }

    /** A number before it is held against a target. */
    private record Counted(
            @Nullable Double value, GoalUnit unit, Definition definition, List<GoalFigurePart> parts, String source) {}

    Of of(Strategy strategy) {
        return new Of(strategy);
    }

    /** The figures of one strategy while one answer is made. */
    final class Of {
        private final Strategy strategy;
        private final MetricsQuestion question;
        private final String period;
        private final Map<GoalIndicator, Counted> known = new EnumMap<>(GoalIndicator.class);
        private final Map<List<String>, Counted> published = new HashMap<>();
        private final Map<List<String>, Counted> issued = new HashMap<>();

        private Of(Strategy strategy) {
            this.strategy = strategy;
            question =
                    new MetricsQuestion(null, null, null, strategy.periodFrom.toString(), strategy.periodTo.toString());
            period = "?from=" + strategy.periodFrom + "&to=" + strategy.periodTo;
        }

        /** @param focusAreas those that the goal serves; none for all */
        @Nullable
        GoalFigure figure(ElementContent goal, List<String> focusAreas, int evidence) {
            GoalIndicator indicator = goal.indicator();
            if (indicator == null) {
                return null;
            }
            Counted counted = switch (indicator) {
                case MILESTONE -> milestone(goal.element(), evidence);
                case PUBLISHED_ITEMS -> published.computeIfAbsent(focusAreas, this::published);
                case ISSUED_PACKAGES -> issued.computeIfAbsent(focusAreas, this::issued);
                case TIME_TO_PRACTICE -> known.computeIfAbsent(indicator, once -> timeToPractice());
                case ROLLS_ACROSS_GROUPS -> known.computeIfAbsent(indicator, once -> rolls());
                case REACHED_MUNICIPALITIES -> known.computeIfAbsent(indicator, once -> reached());
            };
            @Nullable Double target = indicator == GoalIndicator.MILESTONE ? Double.valueOf(1) : goal.target();
            return new GoalFigure(
                    indicator,
                    counted.value(),
                    counted.unit(),
                    target,
                    counted.value() == null || target == null ? null : indicator.isMet(counted.value(), target),
                    counted.definition(),
                    counted.parts(),
                    counted.source(),
                    clock.instant());
        }

        private Counted timeToPractice() {
            TimeToPractice counted = metrics.timeToPractice(question);
            return new Counted(
                    counted.median(),
                    GoalUnit.DAYS,
                    counted.definition(),
                    List.of(),
                    "/api/v1/metrics/time-to-practice" + period);
        }

        private Counted rolls() {
            RollMeasures counted = metrics.rolls(question);
            return new Counted(
                    (double) (counted.n() - counted.toMunicipalities()),
                    GoalUnit.ROLLS,
                    definition("rolls-across-groups"),
                    List.of(),
                    "/api/v1/metrics/rolls" + period);
        }

        private Counted reached() {
            Reach counted = reach.of(question);
            return new Counted(
                    (double) counted.municipalities(),
                    GoalUnit.MUNICIPALITIES,
                    counted.definition(),
                    List.of(),
                    "/api/v1/metrics/reach" + period);
        }

        private Counted published(List<String> focusAreas) {
            PublishedItems counted = metrics.publishedItems(question, focusAreas);
            return new Counted(
                    (double) counted.n(),
                    GoalUnit.ITEMS,
                    definition("published-items"),
                    parts(focusAreas, counted.byFocusArea()),
                    "/api/v1/knowledge-items"
                            + focusAreas.stream()
                                    .map(area -> "focusArea=" + area)
                                    .collect(Collectors.joining("&", focusAreas.isEmpty() ? "" : "?", "")));
        }

        private Counted issued(List<String> focusAreas) {
            PackageCount counted = packages.in(strategy.periodFrom, strategy.periodTo, focusAreas);
            return new Counted(
                    (double) counted.n(),
                    GoalUnit.PACKAGES,
                    definition("issued-packages"),
                    parts(focusAreas, counted.byFocusArea()),
                    "/api/v1/info-packages");
        }

        private List<GoalFigurePart> parts(List<String> focusAreas, Map<String, Long> byArea) {
            return vocabulary.refs(Scheme.FOCUS_AREA, focusAreas).stream()
                    .map(area -> new GoalFigurePart(area, byArea.getOrDefault(area.id(), 0L)))
                    .toList();
        }

        private Counted milestone(UUID goal, int evidence) {
            return new Counted(
                    (double) evidence,
                    GoalUnit.EVIDENCE,
                    definition("milestone"),
                    List.of(),
                    "/api/v1/strategies/" + strategy.id + "/goals/" + goal + "/evidence");
        }
    }

    private Definition definition(String figure) {
        return new Definition(VERSION, Messages.say(speech.language(), "strategy.figure." + figure));
    }
}
