package dk.videnrul.expertise;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.people.PeopleToAsk;
import dk.videnrul.trial.TrialFacts;
import dk.videnrul.trial.Trials;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything by which people can be asked about something, gathered in five statements. */
@ApplicationScoped
class EvidenceGathering {
    private static final int MOST = 300;

    private final EvidenceRepository found;
    private final Trials trials;
    private final PeopleToAsk people;
    private final CurrentActor current;
    private final Clock clock;

    EvidenceGathering(EvidenceRepository found, Trials trials, PeopleToAsk people, CurrentActor current, Clock clock) {
        this.found = found;
        this.trials = trials;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    List<Evidence> about(AskQuestion question) {
        @Nullable UUID asked = question.item() == null ? null : question.item().id();
        Map<UUID, FoundItem> items = found.items(question, Sight.of(current.get())).stream()
                .collect(Collectors.toMap(FoundItem::id, item -> item, (one, same) -> one, LinkedHashMap::new));
        List<Evidence> all = new ArrayList<>();
        for (FoundItem item : items.values()) {
            item.writers().forEach(writer -> all.add(on(writer, Ground.WROTE, item, asked)));
        }
        for (TrialFacts trial : trials.ofItems(items.keySet(), MOST)) {
            if (trial.reportedBy() != null && trial.startedOn() != null) {
                Ground ground = trial.status().finished() ? Ground.TRIED : Ground.TRYING;
                all.add(on(trial.reportedBy(), ground, item(items, trial.item()), asked));
            }
        }
        for (Object[] row : found.experiences(items.keySet())) {
            all.add(on((UUID) row[1], Ground.EXPERIENCED, item(items, (UUID) row[0]), asked));
        }
        @Nullable UUID group = question.item() == null ? null : question.item().themeGroup();
        for (Object[] row : found.leaders(question.topics(), group, Gazetteer.dayOf(clock.instant()))) {
            ThemeGroupRef led = new ThemeGroupRef((String) row[1], (String) row[2]);
            all.add(new Evidence((UUID) row[0], Ground.LEADS, null, led, false));
        }
        people.competentIn(question.topics(), MOST)
                .keySet()
                .forEach(person -> all.add(new Evidence(person, Ground.COMPETENT, null, null, false)));
        return all;
    }

    private static FoundItem item(Map<UUID, FoundItem> items, UUID id) {
        return Objects.requireNonNull(items.get(id));
    }

    private static Evidence on(UUID person, Ground ground, FoundItem item, @Nullable UUID asked) {
        return new Evidence(person, ground, item, null, item.id().equals(asked));
    }
}
