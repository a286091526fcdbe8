package dk.videnrul.identity;

/** What can be done; {@link AccessTable} says by whom. */
public enum Action {
    SEE_EVERYTHING,
    SEE_MEMBERS_CONTENT,
    SEE_PEOPLE,
    CREATE_ITEM,
    CHANGE_OWN_DRAFT,
    CHANGE_ITEM,
    PUBLISH_ITEM,
    ARCHIVE_ITEM,
    IMPORT_ITEMS,
    CREATE_THEME_GROUP,
    CHANGE_THEME_GROUP,
    REMOVE_DEMO_CONTENT
}
