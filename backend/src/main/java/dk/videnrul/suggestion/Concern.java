package dk.videnrul.suggestion;

import dk.videnrul.knowledge.KnowledgeFacts;
import dk.videnrul.platform.outbox.OutboxRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Which items and places are concerned by what happened. */
@ApplicationScoped
class Concern {
    private final Session database;

    Concern(Session database) {
        this.database = database;
    }

    /**
     * What is to be weighed again.
     *
     * @param places by their ids; those of groups may not be known yet
     */
    record Concerned(Set<UUID> items, Set<UUID> places) {}

    Concerned by(List<OutboxRow> rows) {
        Map<String, List<UUID>> ids = rows.stream()
                .map(OutboxRow::fact)
                .collect(Collectors.groupingBy(
                        fact -> fact.subject(), Collectors.mapping(fact -> fact.subjectId(), Collectors.toList())));
        Concerned all = new Concerned(new LinkedHashSet<>(), new LinkedHashSet<>());
        all.items.addAll(ids.getOrDefault(KnowledgeFacts.SUBJECT, List.of()));
        all.places.addAll(ids.getOrDefault("theme-group", List.of()));
        all.places.addAll(ids.getOrDefault("municipality", List.of()));
        read("select id, municipality from knowledge_item", ids.get(KnowledgeFacts.SUBJECT), place(all));
        read("select item as id, municipality from trial", ids.get("trial"), itemAndPlace(all));
        read("select item as id, to_municipality as municipality from roll", ids.get("roll"), itemAndPlace(all));
        read("select id, municipality from membership", ids.get("membership"), place(all));
        read(
                "select place as id, null as municipality from suggestion",
                ids.get(Suggestions.SUBJECT),
                (place, none) -> all.places.add(place));
        return all;
    }

    private static BiConsumer<UUID, @Nullable String> place(Concerned all) {
        return (id, municipality) -> {
            if (municipality != null) {
                all.places.add(PlaceIds.ofMunicipality(municipality));
            }
        };
    }

    private static BiConsumer<UUID, @Nullable String> itemAndPlace(Concerned all) {
        return (item, municipality) -> {
            all.items.add(item);
            place(all).accept(item, municipality);
        };
    }

    private void read(String select, @Nullable Collection<UUID> ids, BiConsumer<UUID, @Nullable String> each) {
        if (ids != null) {
            database.createNativeQuery(select + " where id = any(cast(:ids as uuid[]))", Tuple.class)
                    .setParameter("ids", ids.toArray(UUID[]::new))
                    .getResultStream()
                    .forEach(row -> each.accept(row.get("id", UUID.class), row.get("municipality", String.class)));
        }
    }
}
