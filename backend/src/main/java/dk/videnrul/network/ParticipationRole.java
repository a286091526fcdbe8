package dk.videnrul.network;

import dk.videnrul.identity.Role;

/** What somebody is in a theme group. */
public enum ParticipationRole {
    MEMBER,
    CHAIR,
    VICE_CHAIR,
    PROCESS_LEADER;

    Role toRole() {
        return Role.valueOf(name());
    }
}
