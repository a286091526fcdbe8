package dk.videnrul.identity;

/** What a person or a client is in the network; the scope (a municipality, a theme group) goes with the grant. */
public enum Role {
    GUEST,
    MEMBER,
    COORDINATOR,
    CHAIR,
    VICE_CHAIR,
    PROCESS_LEADER,
    STEWARD,
    SECRETARIAT,
    BOARD,
    POLITICAL_CONTACT,
    PARTNER,
    ADMINISTRATOR
}
