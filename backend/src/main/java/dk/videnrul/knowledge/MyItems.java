package dk.videnrul.knowledge;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the caller wrote, drafts too. */
@ApplicationScoped
class MyItems {
    private final KnowledgeItemRepository items;
    private final KnowledgeItemViews views;
    private final CurrentActor current;

    MyItems(KnowledgeItemRepository items, KnowledgeItemViews views, CurrentActor current) {
        this.items = items;
        this.views = views;
        this.current = current;
    }

    @Transactional
    Page<KnowledgeItemSummary> list(List<ItemStatus> status, int limit, @Nullable String after) {
        Actor actor = current.get();
        AccessTable.require(actor, Action.SEE_OWN_ITEMS);
        Cursor cursor = Cursor.decode(after, 2);
        List<KnowledgeItem> oneMore = items.writtenBy(
                actor.key(),
                status,
                cursor == null ? null : cursor.key(0, Instant::parse),
                cursor == null ? null : cursor.id(1),
                limit + 1);
        Page<ItemOutline> page =
                Page.of(oneMore, limit, null, item -> Cursor.after(item.updatedAt, item.id), ItemOutline::of);
        return new Page<>(views.summaries(page.items()), null, page.next());
    }
}
