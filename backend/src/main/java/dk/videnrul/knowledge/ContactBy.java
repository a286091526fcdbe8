package dk.videnrul.knowledge;

/** Who answers questions about an item. */
public enum ContactBy {
    /** The person that the item names. */
    PERSON,
    /** Whoever is chair of the owning theme group today. */
    GROUP_CHAIR,
    /** Whoever is coordinator of the item's municipality today. */
    COORDINATOR
}
