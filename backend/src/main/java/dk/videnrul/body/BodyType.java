package dk.videnrul.body;

/** What kind of group a body is; the type of a theme group is none of these. */
public enum BodyType {
    LEADER_NETWORK,
    POLITICAL_GROUP,
    BOARD
}
