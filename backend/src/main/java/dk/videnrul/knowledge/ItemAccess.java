package dk.videnrul.knowledge;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.On;
import dk.videnrul.knowledge.KnowledgeItemView.ItemAction;
import java.util.ArrayList;
import java.util.List;

/** Applies the access table to an item: its group, and whether the caller wrote it. */
final class ItemAccess {
    private ItemAccess() {}

    static boolean allows(Actor actor, Action action, KnowledgeItem item) {
        return AccessTable.allows(actor, action, on(actor, item));
    }

    static void require(Actor actor, Action action, KnowledgeItem item) {
        AccessTable.require(actor, action, on(actor, item));
    }

    /** Whoever began a draft deletes it, not those who wrote along. */
    static void requireDeleting(Actor actor, KnowledgeItem item) {
        AccessTable.require(actor, Action.DELETE_DRAFT, begun(actor, item));
    }

    private static On begun(Actor actor, KnowledgeItem item) {
        return On.group(item.themeGroup).own(item.createdBy.equals(actor.key()));
    }

    private static On on(Actor actor, KnowledgeItem item) {
        return On.group(item.themeGroup).own(item.isBy(actor.key()));
    }

    /** What the caller may do with the item as it stands. */
    static List<ItemAction> allowed(Actor actor, KnowledgeItem item) {
        List<ItemAction> allowed = new ArrayList<>();
        if (allows(actor, item.status.changing(), item)) {
            allowed.add(ItemAction.CHANGE);
            allowed.add(ItemAction.ATTACH);
        }
        switch (item.status) {
            case DRAFT -> {
                add(allowed, ItemAction.SUBMIT, actor, Action.SUBMIT_ITEM, item);
                add(allowed, ItemAction.PUBLISH, actor, Action.PUBLISH_ITEM, item);
                if (item.isOnlyADraft() && AccessTable.allows(actor, Action.DELETE_DRAFT, begun(actor, item))) {
                    allowed.add(ItemAction.DELETE);
                }
            }
            case SUBMITTED -> {
                add(allowed, ItemAction.WITHDRAW, actor, Action.SUBMIT_ITEM, item);
                add(allowed, ItemAction.RETURN, actor, Action.PUBLISH_ITEM, item);
                add(allowed, ItemAction.PUBLISH, actor, Action.PUBLISH_ITEM, item);
            }
            case PUBLISHED -> {
                if (item.reviewDue != null) {
                    add(allowed, ItemAction.CONFIRM, actor, Action.CONFIRM_ITEM, item);
                }
                add(allowed, ItemAction.ARCHIVE, actor, Action.ARCHIVE_ITEM, item);
                add(allowed, ItemAction.SUPERSEDE, actor, Action.ARCHIVE_ITEM, item);
                add(allowed, ItemAction.COMMENT, actor, Action.WRITE_COMMENT, item);
            }
            case ARCHIVED -> add(allowed, ItemAction.PUBLISH, actor, Action.PUBLISH_ITEM, item);
        }
        return allowed;
    }

    private static void add(List<ItemAction> allowed, ItemAction does, Actor actor, Action action, KnowledgeItem item) {
        if (allows(actor, action, item)) {
            allowed.add(does);
        }
    }
}
