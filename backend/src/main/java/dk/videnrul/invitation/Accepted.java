package dk.videnrul.invitation;

import java.util.UUID;

/** @param memberId who the caller is in the network from now on */
public record Accepted(UUID memberId) {}
