package dk.videnrul.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The items of ours that incoming ones mean: by external id, or else by the id that we gave them. */
final class KnownItems {
    private final Map<String, KnowledgeItem> byExternalId;
    private final Map<String, KnowledgeItem> byId;

    private KnownItems(Map<String, KnowledgeItem> byExternalId, Map<String, KnowledgeItem> byId) {
        this.byExternalId = byExternalId;
        this.byId = byId;
    }

    /** In two statements. */
    static KnownItems of(List<IncomingItem> incoming, KnowledgeItemRepository items) {
        List<String> externalIds = values(incoming, item -> item.draft().externalId());
        List<String> ids = values(incoming, IncomingItem::id);
        return new KnownItems(
                items.withExternalIds(externalIds).stream()
                        .collect(Collectors.toMap(
                                item -> Objects.requireNonNull(item.externalId),
                                item -> item,
                                (a, b) -> b,
                                HashMap::new)),
                items.publishedWithPublicIds(ids).stream()
                        .collect(Collectors.toMap(item -> item.publicId, item -> item, (a, b) -> b, HashMap::new)));
    }

    Optional<KnowledgeItem> meantBy(IncomingItem incoming) {
        KnowledgeItem known = incoming.draft().externalId() == null
                ? null
                : byExternalId.get(incoming.draft().externalId());
        return Optional.ofNullable(known == null && incoming.id() != null ? byId.get(incoming.id()) : known);
    }

    /** Whether its two names mean two items. */
    boolean contradict(IncomingItem incoming) {
        String externalId = incoming.draft().externalId();
        return incoming.id() != null
                && externalId != null
                && byExternalId.containsKey(externalId)
                && !byExternalId.get(externalId).publicId.equals(incoming.id());
    }

    /** The next one with this external id means the same item. */
    void add(KnowledgeItem item) {
        if (item.externalId != null) {
            byExternalId.put(item.externalId, item);
        }
    }

    Collection<KnowledgeItem> all() {
        Map<String, KnowledgeItem> all = new HashMap<>(byId);
        byExternalId.values().forEach(item -> all.put(item.publicId, item));
        return all.values();
    }

    private static List<String> values(List<IncomingItem> incoming, Function<IncomingItem, @Nullable String> name) {
        return incoming.stream()
                .map(name)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }
}
