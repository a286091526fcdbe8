package dk.videnrul.identity;

/** Who may read something that is published. */
public enum Visibility {
    PUBLIC,
    MEMBERS,
    GROUP
}
