package dk.videnrul.insight;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.insight.InsightMap.MunicipalityInsight;
import dk.videnrul.metrics.Definition;
import dk.videnrul.metrics.Metrics;
import dk.videnrul.metrics.Shares;
import dk.videnrul.metrics.TimeToPractice.Spell;
import dk.videnrul.metrics.TimeToPractice.SpellLength;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The map, the time to practice and the coverage, each from a handful of sums. */
@ApplicationScoped
class Insights {
    private static final int VERSION = 1;

    private final Sums sums;
    private final PracticeSums practice;
    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;
    private final CurrentActor current;
    private final Speech speech;

    Insights(
            Sums sums,
            PracticeSums practice,
            Gazetteer gazetteer,
            Vocabulary vocabulary,
            CurrentActor current,
            Speech speech) {
        this.sums = sums;
        this.practice = practice;
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
        this.current = current;
        this.speech = speech;
    }

    @Transactional
    InsightMap map(Years years) {
        require(years);
        return new InsightMap(definition(VERSION, "map"), sums.state(), municipalities(years));
    }

    /** Every municipality, in Danish alphabetical order. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<MunicipalityInsight> municipalities(Years years) {
        Map<Figure, Map<String, Long>> counted = sums.of(years, Figure.SHARED, Figure.TRIED, Figure.TAKEN_UP).stream()
                .collect(Collectors.groupingBy(Sums.Sum::figure, Collectors.toMap(Sums.Sum::key, Sums.Sum::n)));
        return gazetteer.facts().stream()
                .map(one -> new MunicipalityInsight(
                        one.ref(),
                        one.region(),
                        one.population(),
                        of(counted, Figure.SHARED, one.ref().code()),
                        of(counted, Figure.TRIED, one.ref().code()),
                        of(counted, Figure.TAKEN_UP, one.ref().code())))
                .toList();
    }

    @Transactional
    InsightPractice practice(Years years) {
        require(years);
        Map<SpellLength, Long> spells = new HashMap<>();
        Map<String, Map<SpellLength, Long>> quarters = new TreeMap<>();
        practice.spells(years).forEach(sum -> {
            spells.merge(sum.spell(), sum.n(), Long::sum);
            quarters.computeIfAbsent(sum.quarter(), first -> new HashMap<>()).put(sum.spell(), sum.n());
        });
        Map<String, PracticeSums.Quartiles> byQuarter = practice.quartilesByQuarter(years);
        PracticeSums.Quartiles whole = practice.quartiles(years);
        long n = count(spells);
        long never = spells.getOrDefault(SpellLength.NEVER, 0L);
        return new InsightPractice(
                definition(Metrics.VERSION, "time-to-practice"),
                sums.state(),
                n,
                n - never,
                Shares.of(never, n),
                whole.lower(),
                whole.median(),
                whole.upper(),
                Arrays.stream(SpellLength.values())
                        .map(length -> new Spell(length, spells.getOrDefault(length, 0L)))
                        .toList(),
                quarters.entrySet().stream()
                        .map(quarter -> quarter(
                                quarter.getKey(),
                                quarter.getValue(),
                                byQuarter.getOrDefault(quarter.getKey(), PracticeSums.Quartiles.NONE)))
                        .toList());
    }

    private static InsightPractice.PracticeQuarter quarter(
            String name, Map<SpellLength, Long> spells, PracticeSums.Quartiles quartiles) {
        long n = count(spells);
        return new InsightPractice.PracticeQuarter(
                Integer.parseInt(name.substring(0, 4)),
                Integer.parseInt(name.substring(6)),
                n,
                n - spells.getOrDefault(SpellLength.NEVER, 0L),
                quartiles.lower(),
                quartiles.median(),
                quartiles.upper());
    }

    @Transactional
    InsightCoverage coverage(Years years) {
        require(years);
        List<Sums.Sum> all = sums.of(years, Figure.FOCUS_AREA, Figure.PACKAGE, Figure.TOPIC);
        return new InsightCoverage(
                definition(VERSION, "coverage"),
                sums.state(),
                covered(all, Figure.FOCUS_AREA, Scheme.FOCUS_AREA),
                covered(all, Figure.PACKAGE, Scheme.PREVENTION_PACKAGE),
                covered(all, Figure.TOPIC, Scheme.TOPIC));
    }

    private List<InsightCoverage.ConceptCoverage> covered(List<Sums.Sum> all, Figure figure, Scheme scheme) {
        Map<String, Map<String, Long>> counted = all.stream()
                .filter(sum -> sum.figure() == figure)
                .collect(Collectors.groupingBy(Sums.Sum::key, Collectors.toMap(Sums.Sum::other, Sums.Sum::n)));
        return vocabulary.refs(scheme).stream()
                .map(concept -> {
                    Map<String, Long> items = counted.getOrDefault(concept.id(), Map.of());
                    long tried = items.getOrDefault("TRIED", 0L);
                    return new InsightCoverage.ConceptCoverage(
                            concept, tried + items.getOrDefault("UNTRIED", 0L), tried);
                })
                .toList();
    }

    void require(Years years) {
        AccessTable.require(current.get(), Action.SEE_INSIGHTS);
        years.check();
    }

    Definition definition(int version, String page) {
        return new Definition(version, Messages.say(speech.language(), "insight." + page));
    }

    private static long of(Map<Figure, Map<String, Long>> counted, Figure figure, String key) {
        return counted.getOrDefault(figure, Map.of()).getOrDefault(key, 0L);
    }

    private static long count(Map<SpellLength, Long> spells) {
        return spells.values().stream().mapToLong(Long::longValue).sum();
    }
}
