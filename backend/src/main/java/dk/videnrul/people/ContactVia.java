package dk.videnrul.people;

/** How others get in touch with a person. */
public enum ContactVia {
    DIRECT,
    /** Through the coordinator of the municipality, as long as it has one. */
    COORDINATOR
}
