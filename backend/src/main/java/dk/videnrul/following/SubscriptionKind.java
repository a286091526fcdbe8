package dk.videnrul.following;

/** What can be followed. */
public enum SubscriptionKind {
    THEME_GROUP,
    TOPIC,
    MUNICIPALITY,
    ITEM,
    SEARCH
}
