package dk.videnrul.insight;

import dk.videnrul.insight.InsightFlow.FlowLink;
import dk.videnrul.insight.InsightFlow.FlowPlace;
import dk.videnrul.insight.InsightMap.MunicipalityInsight;
import dk.videnrul.metrics.Reach;
import dk.videnrul.metrics.ReachMeasure;
import dk.videnrul.metrics.ReachedPlaces;
import dk.videnrul.metrics.Shares;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far knowledge gets, and along which ways. */
@ApplicationScoped
class Spreading {
    private static final int FLOW_VERSION = 1;
    private static final int GROUPS = 50;
    private static final int LINKS = 40;

    private final Insights insights;
    private final Sums sums;
    private final InsightPlaces places;
    private final ThemeGroups groups;
    private final Gazetteer gazetteer;
    private final Speech speech;

    Spreading(
            Insights insights,
            Sums sums,
            InsightPlaces places,
            ThemeGroups groups,
            Gazetteer gazetteer,
            Speech speech) {
        this.insights = insights;
        this.sums = sums;
        this.places = places;
        this.groups = groups;
        this.gazetteer = gazetteer;
        this.speech = speech;
    }

    @Transactional
    InsightReach reach(Years years) {
        insights.require(years);
        Set<String> codes = insights.municipalities(years).stream()
                .filter(MunicipalityInsight::reached)
                .map(one -> one.municipality().code())
                .collect(Collectors.toSet());
        ReachedPlaces reached = ReachedPlaces.of(codes, gazetteer.facts());
        List<Sums.Sum> counted = sums.of(years, Figure.ROLLED, Figure.OUTCOME, Figure.GROUP_REACHED);
        Map<String, Long> rolled = of(counted, Figure.ROLLED);
        long items = rolled.values().stream().mapToLong(Long::longValue).sum();
        long itemsRolled = rolled.getOrDefault("ROLLED", 0L);
        Map<String, Long> outcomes = of(counted, Figure.OUTCOME);
        Map<String, Long> groupsReached = of(counted, Figure.GROUP_REACHED);
        return new InsightReach(
                insights.definition(ReachMeasure.VERSION, "reach"),
                sums.state(),
                items,
                itemsRolled,
                Shares.of(itemsRolled, items),
                groupsReached.size(),
                most(groupsReached),
                reached.reached().size(),
                reached.all().size(),
                reached.population(),
                reached.populationInAll(),
                reached.populationYear(),
                reached.small(),
                reached.smallInAll(),
                ReachedPlaces.SMALL_BELOW,
                reached.regions(gazetteer, speech.language()),
                Reach.Results.of(
                        outcomes.getOrDefault("POSITIVE", 0L),
                        outcomes.getOrDefault("MIXED", 0L),
                        outcomes.getOrDefault("NONE", 0L),
                        outcomes.getOrDefault("NEGATIVE", 0L)));
    }

    @Transactional
    InsightFlow flow(Years years) {
        insights.require(years);
        List<Sums.Sum> counted = sums.of(years, Figure.FLOW, Figure.FLOW_TAKEN_UP);
        Map<String, FlowPlace> named = places.named(counted.stream()
                .flatMap(sum -> Stream.of(sum.key(), sum.other()))
                .collect(Collectors.toSet()));
        record Way(FlowPlace from, FlowPlace to) {}
        Map<Way, Long> rolls = new HashMap<>();
        Map<Way, Long> takenUp = new HashMap<>();
        counted.forEach(sum -> {
            FlowPlace from = named.get(sum.key());
            FlowPlace to = named.get(sum.other());
            if (from != null && to != null) {
                (sum.figure() == Figure.FLOW ? rolls : takenUp).merge(new Way(from, to), sum.n(), Long::sum);
            }
        });
        return new InsightFlow(
                insights.definition(FLOW_VERSION, "flow"),
                sums.state(),
                total(rolls),
                total(takenUp),
                rolls.entrySet().stream()
                        .map(way -> new FlowLink(
                                way.getKey().from(),
                                way.getKey().to(),
                                way.getValue(),
                                takenUp.getOrDefault(way.getKey(), 0L)))
                        .sorted(Comparator.comparing(FlowLink::rolls)
                                .reversed()
                                .thenComparing(link -> link.from().name())
                                .thenComparing(link -> link.to().name()))
                        .limit(LINKS)
                        .toList(),
                years(years));
    }

    private List<InsightFlow.FlowYear> years(Years years) {
        Map<Integer, Map<Figure, Long>> counted = sums.byYear(years, Figure.FLOW, Figure.FLOW_TAKEN_UP).stream()
                .collect(Collectors.groupingBy(
                        Sums.OfYear::year, TreeMap::new, Collectors.toMap(Sums.OfYear::figure, Sums.OfYear::n)));
        return counted.entrySet().stream()
                .map(year -> new InsightFlow.FlowYear(
                        year.getKey(),
                        year.getValue().getOrDefault(Figure.FLOW, 0L),
                        year.getValue().getOrDefault(Figure.FLOW_TAKEN_UP, 0L)))
                .toList();
    }

    private List<InsightReach.GroupInsight> most(Map<String, Long> reached) {
        Map<UUID, Long> items = reached.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(GROUPS)
                .collect(Collectors.toMap(group -> InsightPlaces.id(group.getKey()), Map.Entry::getValue));
        return groups.withIds(items.keySet()).values().stream()
                .map((ThemeGroupFacts group) ->
                        new InsightReach.GroupInsight(group.toRef(), Objects.requireNonNull(items.get(group.id()))))
                .sorted(Comparator.comparing(InsightReach.GroupInsight::items)
                        .reversed()
                        .thenComparing(group -> group.themeGroup().name()))
                .toList();
    }

    private static Map<String, Long> of(List<Sums.Sum> counted, Figure figure) {
        return counted.stream()
                .filter(sum -> sum.figure() == figure)
                .collect(Collectors.toMap(Sums.Sum::key, Sums.Sum::n));
    }

    private static long total(Map<?, Long> ways) {
        return ways.values().stream().mapToLong(Long::longValue).sum();
    }
}
