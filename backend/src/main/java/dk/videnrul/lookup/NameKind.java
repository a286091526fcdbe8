package dk.videnrul.lookup;

/** What a name leads to. */
public enum NameKind {
    TOPIC,
    THEME_GROUP,
    MUNICIPALITY,
    REGION,
    PERSON,
    /** The title of an item. */
    TITLE
}
