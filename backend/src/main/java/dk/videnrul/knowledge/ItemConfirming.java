package dk.videnrul.knowledge;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives an item that still holds the time until its next review. */
@ApplicationScoped
public class ItemConfirming {
    private final KnowledgeItemRepository items;
    private final KnowledgeItemViews views;
    private final Chronicle chronicle;

    ItemConfirming(KnowledgeItemRepository items, KnowledgeItemViews views, Chronicle chronicle) {
        this.items = items;
        this.views = views;
        this.chronicle = chronicle;
    }

    /**
     * For whoever has been let through {@link ItemGate}; answers the day by which somebody should look again.
     *
     * @throws Refusal.Conflict when the item is not published, or does not grow old
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public LocalDate confirm(UUID id, @Nullable String note, Instant now) {
        KnowledgeItem item = items.findById(id);
        LocalDate reviewDue = item.confirm(now, Gazetteer.dayOf(now));
        items.flush();
        ThemeGroupFacts owner = views.owner(item);
        chronicle.tell(item, Step.CONFIRMED, now, note, owner == null ? null : owner.slug());
        return reviewDue;
    }
}
