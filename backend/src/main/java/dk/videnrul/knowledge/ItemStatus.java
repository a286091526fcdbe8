package dk.videnrul.knowledge;

/** Where an item is in its life. */
public enum ItemStatus {
    DRAFT,
    PUBLISHED,
    ARCHIVED
}
