package dk.videnrul.metrics;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityFacts;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** How far knowledge gets: the database says to which places, the reference data who lives there. */
@ApplicationScoped
public class ReachMeasure {
    public static final int VERSION = 1;

    /** Together with the two smallest bands of comparable municipalities, about four in ten are small. */
    public static final int SMALL_BELOW = 40_000;

    private final Figures figures;
    private final Scopes scopes;
    private final Gazetteer gazetteer;
    private final CurrentActor current;
    private final Speech speech;

    ReachMeasure(Figures figures, Scopes scopes, Gazetteer gazetteer, CurrentActor current, Speech speech) {
        this.figures = figures;
        this.scopes = scopes;
        this.gazetteer = gazetteer;
        this.current = current;
        this.speech = speech;
    }

    /** @throws Refusal.Invalid with every fault of the question */
    @Transactional
    public Reach of(MetricsQuestion question) {
        AccessTable.require(current.get(), Action.SEE_METRICS);
        Scope scope = scopes.of(question);
        List<Tuple> places = figures.places(scope);
        Set<String> codes = places.stream()
                .map(place -> place.get("municipality", String.class))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<MunicipalityFacts> all = gazetteer.facts();
        List<MunicipalityFacts> reached = all.stream()
                .filter(municipality -> codes.contains(municipality.ref().code()))
                .toList();
        Tuple told = figures.results(scope);
        return new Reach(
                Definition.of(VERSION, "reach", speech.language()),
                Rows.count(told, "n"),
                places.stream().filter(place -> place.get("themegroup") != null).count(),
                reached.size(),
                all.size(),
                population(reached),
                population(all),
                all.stream().mapToInt(MunicipalityFacts::populationYear).max().orElse(0),
                small(reached),
                small(all),
                SMALL_BELOW,
                regions(reached, all),
                results(told),
                results(figures.trialResults(scope)));
    }

    private List<Reach.RegionReached> regions(List<MunicipalityFacts> reached, List<MunicipalityFacts> all) {
        return all.stream()
                .map(MunicipalityFacts::region)
                .distinct()
                .map(region -> new Reach.RegionReached(
                        region,
                        gazetteer.regionName(region, speech.language()).orElseThrow(),
                        in(region, reached),
                        in(region, all)))
                .sorted(Comparator.comparing(Reach.RegionReached::slug))
                .toList();
    }

    private static long in(String region, List<MunicipalityFacts> some) {
        return some.stream()
                .filter(municipality -> municipality.region().equals(region))
                .count();
    }

    private static long population(List<MunicipalityFacts> some) {
        return some.stream().mapToLong(MunicipalityFacts::population).sum();
    }

    private static long small(List<MunicipalityFacts> some) {
        return some.stream()
                .filter(municipality -> municipality.population() < SMALL_BELOW)
                .count();
    }

    private static Reach.Results results(Tuple row) {
        return Reach.Results.of(
                Rows.count(row, "positive"),
                Rows.count(row, "mixed"),
                Rows.count(row, "none"),
                Rows.count(row, "negative"));
    }
}
