package dk.videnrul.change;

import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.PublishedItem;
import dk.videnrul.knowledge.PublishedReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What items that changed are for somebody now; the one answer for all who keep copies. */
@ApplicationScoped
public class ItemChanges {
    private final PublishedReading published;
    private final ShownItems shown;

    ItemChanges(PublishedReading published, ShownItems shown) {
        this.published = published;
        this.shown = shown;
    }

    /**
     * In a fixed number of statements.
     *
     * @param changed when each item last changed
     * @return by item, in the same order; without those that were never shown to them
     */
    @Transactional
    public Map<UUID, ItemChange> of(Map<UUID, Instant> changed, Sight sight) {
        Map<UUID, PublishedItem> there = published.withIds(changed.keySet(), sight);
        Map<UUID, String> gone = shown.to(
                sight,
                changed.keySet().stream().filter(id -> !there.containsKey(id)).toList());
        Map<UUID, ItemChange> changes = new LinkedHashMap<>();
        changed.forEach((id, at) -> {
            PublishedItem item = there.get(id);
            if (item != null) {
                changes.put(id, ItemChange.upsert(item, at));
                return;
            }
            String publicId = gone.get(id);
            if (publicId != null) {
                changes.put(id, ItemChange.tombstone(publicId, at));
            }
        });
        return changes;
    }
}
