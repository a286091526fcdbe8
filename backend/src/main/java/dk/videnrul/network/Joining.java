package dk.videnrul.network;

/** How somebody comes to take part in a theme group. */
public enum Joining {
    FREE,
    ON_REQUEST,
    BY_INVITATION
}
