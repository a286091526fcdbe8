package dk.videnrul.journey;

/** What a journey passes. */
public enum JourneyNodeKind {
    ITEM,
    THEME_GROUP,
    MUNICIPALITY,
    NEED
}
