package dk.videnrul.knowledge;

import dk.videnrul.identity.Action;

/** Where an item is in its life. */
public enum ItemStatus {
    DRAFT,
    /** It waits for those who may publish it. */
    SUBMITTED,
    PUBLISHED,
    ARCHIVED;

    /** What is asked of whoever changes what is written in the item, or its files. */
    public Action changing() {
        return this == DRAFT ? Action.CHANGE_DRAFT : Action.CHANGE_ITEM;
    }
}
