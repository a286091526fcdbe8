package dk.videnrul.knowledge;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which item took the place of which, as far as the caller may see both. */
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
        if (item.archiving == null || item.archiving.supersededBy() == null) {
            return null;
        }
        return items.seen(List.of(item.archiving.supersededBy()), Sight.of(actor.get())).stream()
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
