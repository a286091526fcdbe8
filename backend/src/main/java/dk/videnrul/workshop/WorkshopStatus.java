package dk.videnrul.workshop;

/** How far a workshop has come. */
public enum WorkshopStatus {
    DRAFT,
    /** People answer. */
    OPEN,
    /** People vote on the themes. */
    VOTING,
    CLOSED
}
