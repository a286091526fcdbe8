package dk.videnrul.people;

/** Who sees something that a person tells beyond the work contact. */
public enum Audience {
    /** All members of the network. */
    MEMBERS,
    /** Those who take part in a theme group with the person. */
    GROUP,
    NOBODY
}
