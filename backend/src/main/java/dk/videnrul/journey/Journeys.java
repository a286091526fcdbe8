package dk.videnrul.journey;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.knowledge.ItemKin;
import dk.videnrul.knowledge.ItemKinship;
import dk.videnrul.platform.problem.Refusal;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Tells the way of an item and of what came of it, as far as the caller sees the items. */
@ApplicationScoped
class Journeys {
    /** The most that one source tells. */
    private static final int MOST_TRACES = 1000;

    private final ItemGate gate;
    private final ItemKinship kinship;
    private final List<JourneySource> sources;
    private final JourneyNames names;
    private final CurrentActor current;

    Journeys(
            ItemGate gate,
            ItemKinship kinship,
            @All List<JourneySource> sources,
            JourneyNames names,
            CurrentActor current) {
        this.gate = gate;
        this.kinship = kinship;
        this.sources = sources;
        this.names = names;
        this.current = current;
    }

    /**
     * @param steps how far items that came of each other are followed
     * @throws Refusal.NotFound when the caller may not see the item
     */
    @Transactional
    JourneyView of(String publicId, int steps) {
        UUID id = gate.seen(publicId).id();
        ItemKin start = Objects.requireNonNull(kinship.seen(Set.of(id)).get(id));
        boolean full = AccessTable.allows(current.get(), Action.SEE_ROLLS);
        Family family = Family.around(start, steps, kinship);
        boolean more = family.more();
        List<Trace> traces = new ArrayList<>();
        for (JourneySource source : sources) {
            List<Trace> told = source.of(family.items().values(), MOST_TRACES + 1);
            more |= told.size() > MOST_TRACES;
            told.stream().limit(MOST_TRACES).forEach(traces::add);
        }
        List<Trace> shown = traces.stream()
                .filter(trace -> full || trace.open())
                .map(trace -> full ? trace : trace.withoutWords())
                .sorted(Comparator.comparing(Trace::at).thenComparing(Trace::id))
                .toList();
        Graph graph = Graph.of(start, family.items(), shown);
        JourneyNames.Known known = names.of(graph);
        return new JourneyView(
                start.publicId(),
                full,
                Summing.up(start, graph),
                graph.nodes(known),
                graph.edges(known),
                more || graph.cut());
    }
}
