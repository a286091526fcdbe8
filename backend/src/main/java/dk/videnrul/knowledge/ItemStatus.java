package dk.videnrul.knowledge;

/** Where an item is in its life. */
public enum ItemStatus {
    DRAFT,
    /** It waits for those who may publish it. */
    SUBMITTED,
    PUBLISHED,
    ARCHIVED
}
