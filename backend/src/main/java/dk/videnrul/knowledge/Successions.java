package dk.videnrul.knowledge;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which item took the place of which or grew out of which, as far as the caller may see both. */
@ApplicationScoped
class Successions {
    private static final int MOST = 50;

    private final KnowledgeItemRepository items;
    private final CurrentActor actor;

    Successions(KnowledgeItemRepository items, CurrentActor actor) {
        this.items = items;
        this.actor = actor;
    }

    @Nullable
    ItemRef successor(KnowledgeItem item) {
        return seen(item.archiving == null ? null : item.archiving.supersededBy());
    }

    @Nullable
    ItemRef origin(KnowledgeItem item) {
        return seen(item.derivedFrom);
    }

    private @Nullable ItemRef seen(@Nullable UUID id) {
        return id == null
                ? null
                : items.seen(List.of(id), Sight.of(actor.get())).stream()
                        .map(Successions::ref)
                        .findFirst()
                        .orElse(null);
    }

    List<ItemRef> predecessors(KnowledgeItem item) {
        return items.supersededBy(item.id, Sight.of(actor.get()), MOST).stream()
                .map(Successions::ref)
                .toList();
    }

    private static ItemRef ref(KnowledgeItem item) {
        return new ItemRef(item.publicId, item.title);
    }
}
