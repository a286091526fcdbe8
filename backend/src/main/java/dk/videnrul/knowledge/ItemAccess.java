package dk.videnrul.knowledge;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.On;

/** Applies the access table to an item: its group, and whether it is the caller's own draft. */
final class ItemAccess {
    private ItemAccess() {}

    static boolean mayChange(Actor actor, KnowledgeItem item) {
        return AccessTable.allows(actor, changing(item), on(actor, item));
    }

    static void requireChange(Actor actor, KnowledgeItem item) {
        AccessTable.require(actor, changing(item), on(actor, item));
    }

    private static Action changing(KnowledgeItem item) {
        return item.status == ItemStatus.DRAFT ? Action.CHANGE_DRAFT : Action.CHANGE_ITEM;
    }

    static On on(Actor actor, KnowledgeItem item) {
        return On.group(item.themeGroup).own(item.createdBy.equals(actor.key()));
    }
}
