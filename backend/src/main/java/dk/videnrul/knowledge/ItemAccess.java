package dk.videnrul.knowledge;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;

/** Applies the access table to an item: its group, and whether it is the caller's own draft. */
final class ItemAccess {
    private ItemAccess() {}

    static boolean mayChange(Actor actor, KnowledgeItem item) {
        return AccessTable.allows(actor, Action.CHANGE_ITEM, item.themeGroup)
                || (item.isDraftOf(actor.key()) && AccessTable.allows(actor, Action.CHANGE_OWN_DRAFT));
    }

    static void requireChange(Actor actor, KnowledgeItem item) {
        if (!mayChange(actor, item)) {
            AccessTable.require(actor, Action.CHANGE_ITEM, item.themeGroup);
        }
    }
}
