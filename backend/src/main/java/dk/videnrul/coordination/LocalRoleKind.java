package dk.videnrul.coordination;

import dk.videnrul.identity.Role;

/** What somebody can be for a municipality or a region. */
public enum LocalRoleKind {
    COORDINATOR,
    POLITICAL_CONTACT;

    Role toRole() {
        return Role.valueOf(name());
    }
}
