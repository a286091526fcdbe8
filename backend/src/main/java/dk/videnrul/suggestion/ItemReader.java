package dk.videnrul.suggestion;

import dk.videnrul.knowledge.Outcome;
import dk.videnrul.suggestion.ItemTraits.TriedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Reads of many items what decides whom they may be of use to, in three statements. */
@ApplicationScoped
class ItemReader {
    private final Session database;

    ItemReader(Session database) {
        this.database = database;
    }

    /** Those that can be suggested: published, and not only for their own group. */
    List<ItemTraits> traits(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        UUID[] wanted = ids.toArray(UUID[]::new);
        Map<UUID, Set<UUID>> rolls = rolls(wanted);
        Map<UUID, Map<String, TriedIn>> trials = trials(wanted);
        return database.createNativeQuery("""
                        select id, theme_group, municipality, array_to_string(topics, ' ') as topics,
                            array_to_string(focus_areas, ' ') as areas,
                            (select string_agg(use ->> 'id', ' ') from jsonb_array_elements(packages) use) as packages,
                            array_to_string(tsvector_to_array(
                                to_tsvector(cast('danish' as regconfig), title || ' ' || summary)), ' ') as stems
                        from knowledge_item
                        where id = any(cast(:ids as uuid[])) and status = 'PUBLISHED' and visibility <> 'GROUP'
                        order by id""", Tuple.class)
                .setParameter("ids", wanted)
                .getResultStream()
                .map(row -> item(row, rolls, trials))
                .toList();
    }

    private static ItemTraits item(Tuple row, Map<UUID, Set<UUID>> rolls, Map<UUID, Map<String, TriedIn>> trials) {
        UUID id = row.get("id", UUID.class);
        return new ItemTraits(
                id,
                row.get("theme_group", UUID.class),
                row.get("municipality", String.class),
                Codes.of(row, "topics"),
                Codes.of(row, "areas"),
                Codes.of(row, "packages"),
                Set.copyOf(Codes.of(row, "stems")),
                rolls.getOrDefault(id, Set.of()),
                List.copyOf(trials.getOrDefault(id, Map.of()).values()));
    }

    private Map<UUID, Set<UUID>> rolls(UUID[] items) {
        Map<UUID, Set<UUID>> rolls = new HashMap<>();
        database.createNativeQuery("""
                        select item, to_group, to_municipality from roll
                        where item = any(cast(:ids as uuid[]))""", Tuple.class)
                .setParameter("ids", items)
                .getResultStream()
                .forEach(row -> rolls.computeIfAbsent(row.get("item", UUID.class), item -> new HashSet<>())
                        .add(PlaceIds.of(row.get("to_group", UUID.class), row.get("to_municipality", String.class))));
        return rolls;
    }

    private Map<UUID, Map<String, TriedIn>> trials(UUID[] items) {
        Map<UUID, Map<String, TriedIn>> trials = new HashMap<>();
        database.createNativeQuery("""
                        select item, municipality, started_on is not null as begun, outcome from trial
                        where item = any(cast(:ids as uuid[]))
                        order by id""", Tuple.class)
                .setParameter("ids", items)
                .getResultStream()
                .forEach(row -> {
                    String outcome = row.get("outcome", String.class);
                    TriedIn trial = new TriedIn(
                            row.get("municipality", String.class),
                            row.get("begun", Boolean.class),
                            outcome == null ? null : Outcome.valueOf(outcome));
                    trials.computeIfAbsent(row.get("item", UUID.class), item -> new HashMap<>())
                            .put(trial.municipality(), trial);
                });
        return trials;
    }
}
