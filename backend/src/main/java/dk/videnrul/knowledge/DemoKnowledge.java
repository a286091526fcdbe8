package dk.videnrul.knowledge;

import dk.videnrul.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Removes the invented items of the demo content. */
@ApplicationScoped
public class DemoKnowledge {
    private final KnowledgeItemRepository items;
    private final Outbox outbox;

    DemoKnowledge(KnowledgeItemRepository items, Outbox outbox) {
        this.items = items;
        this.outbox = outbox;
    }

    /** Also what people wrote into invented groups, which end with it. */
    @Transactional
    public void remove() {
        List<UUID> gone = items.getEntityManager()
                .createQuery(
                        "select id from KnowledgeItem where demo or themeGroup in (select id from ThemeGroup where demo)",
                        UUID.class)
                .getResultList();
        items.delete("demo or themeGroup in (select id from ThemeGroup where demo)");
        outbox.add(KnowledgeFacts.SUBJECT, gone, "removed");
    }
}
