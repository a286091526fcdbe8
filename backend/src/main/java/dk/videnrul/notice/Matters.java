package dk.videnrul.notice;

import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.knowledge.SearchableItem;
import dk.videnrul.need.Needs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what several happenings are about, in a fixed number of statements. */
@ApplicationScoped
class Matters {
    private final KnowledgeReading knowledge;
    private final Needs needs;

    Matters(KnowledgeReading knowledge, Needs needs) {
        this.knowledge = knowledge;
        this.needs = needs;
    }

    /** By the id of the happening; what is about something that is gone is left out. */
    Map<UUID, Matter> of(Collection<Happening> happened) {
        Map<UUID, SearchableItem> items = items(present(happened, happening -> happening.item));
        Map<UUID, SearchableItem> origins = items(present(items.values(), SearchableItem::derivedFrom));
        Map<UUID, Needs.NeedFacts> asked = needs.withIds(present(happened, happening -> happening.need));
        Map<UUID, Matter> matters = new HashMap<>();
        for (Happening happening : happened) {
            @Nullable SearchableItem item = at(items, happening.item);
            Matter matter = new Matter(
                    happening, item, item == null ? null : at(origins, item.derivedFrom()), at(asked, happening.need));
            if ((item != null || happening.item == null) && (matter.need() != null || happening.need == null)) {
                matters.put(happening.id, matter);
            }
        }
        return matters;
    }

    private Map<UUID, SearchableItem> items(Set<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : knowledge.searchable(ids).stream().collect(Collectors.toMap(SearchableItem::id, Function.identity()));
    }

    private static <T> Set<UUID> present(Collection<T> all, Function<T, @Nullable UUID> id) {
        return all.stream()
                .map(id)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    private static <T> @Nullable T at(Map<UUID, T> known, @Nullable UUID id) {
        return id == null ? null : known.get(id);
    }
}
