package dk.videnrul.network;

/** Where a theme group is in its life; it ends when its purpose is reached. */
public enum ThemeGroupStatus {
    PROPOSED,
    PLANNED,
    ACTIVE,
    PAUSED,
    CLOSED
}
