package dk.videnrul.people;

/** Where somebody is in their time with the network. */
public enum PersonStatus {
    ACTIVE,
    /** Works elsewhere by now; the name stays on what they wrote. */
    LEFT,
    /** Has deleted themselves: nothing but a pseudonym is left. */
    FORGOTTEN
}
