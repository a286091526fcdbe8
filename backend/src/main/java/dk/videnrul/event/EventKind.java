package dk.videnrul.event;

/** What sort of event it is. */
public enum EventKind {
    MEETING,
    THEME_DAY,
    WEBINAR,
    OTHER
}
