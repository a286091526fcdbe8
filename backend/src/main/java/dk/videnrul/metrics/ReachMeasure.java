package dk.videnrul.metrics;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** How far knowledge gets: the database says to which places, the reference data who lives there. */
@ApplicationScoped
public class ReachMeasure {
    public static final int VERSION = 1;

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
        ReachedPlaces reached = ReachedPlaces.of(codes, gazetteer.facts());
        Tuple told = figures.results(scope);
        return new Reach(
                Definition.of(VERSION, "reach", speech.language()),
                Rows.count(told, "n"),
                places.stream().filter(place -> place.get("themegroup") != null).count(),
                reached.reached().size(),
                reached.all().size(),
                reached.population(),
                reached.populationInAll(),
                reached.populationYear(),
                reached.small(),
                reached.smallInAll(),
                ReachedPlaces.SMALL_BELOW,
                reached.regions(gazetteer, speech.language()),
                results(told),
                results(figures.trialResults(scope)));
    }

    private static Reach.Results results(Tuple row) {
        return Reach.Results.of(
                Rows.count(row, "positive"),
                Rows.count(row, "mixed"),
                Rows.count(row, "none"),
                Rows.count(row, "negative"));
    }
}
