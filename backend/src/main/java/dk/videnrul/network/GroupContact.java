package dk.videnrul.network;

import dk.videnrul.identity.Role;
import dk.videnrul.people.PersonFacts;

/**
 * Whom to ask about a theme group.
 *
 * @param role chair or vice-chair, or steward where the group is closed
 */
public record GroupContact(PersonFacts person, Role role) {}
