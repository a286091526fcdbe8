package dk.videnrul.knowledge;

import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How items come of each other, in both directions and as far as the caller sees them. */
@ApplicationScoped
public class ItemKinship {
    private final KnowledgeItemRepository items;
    private final CurrentActor actor;

    ItemKinship(KnowledgeItemRepository items, CurrentActor actor) {
        this.items = items;
        this.actor = actor;
    }

    /** Those of the items that the caller sees, in one statement. */
    @Transactional
    public Map<UUID, ItemKin> seen(Collection<UUID> ids) {
        return items.seen(ids, Sight.of(actor.get())).stream()
                .map(ItemKinship::kin)
                .collect(Collectors.toMap(ItemKin::id, Function.identity()));
    }

    /**
     * One step out from items, in one statement: what they point to and what points to them. What was never published is
     * left out.
     */
    @Transactional
    public List<ItemKin> around(Collection<ItemKin> some, int limit) {
        return items
                .kinOf(
                        some.stream().map(ItemKin::id).collect(Collectors.toSet()),
                        some.stream().flatMap(ItemKin::elders).collect(Collectors.toSet()),
                        Sight.of(actor.get()),
                        limit)
                .stream()
                .map(ItemKinship::kin)
                .toList();
    }

    private static ItemKin kin(KnowledgeItem item) {
        @Nullable Archiving archiving = item.archiving;
        @Nullable Instant archivedAt = archiving == null ? null : archiving.archivedAt();
        return new ItemKin(
                item.id,
                item.publicId,
                item.title,
                item.kind,
                item.outcome,
                item.status,
                item.themeGroup,
                item.municipality,
                Actor.personOf(item.createdBy).orElse(null),
                item.publishedAt,
                item.createdAt,
                item.derivedFrom,
                archiving == null ? null : archiving.supersededBy(),
                archivedAt,
                archiving == null ? null : archiving.archiveReason(),
                item.demo);
    }
}
