package dk.videnrul.partner;

import java.util.UUID;

/** The client of a partner is to be made what is wanted; one of a partner that is no longer here, removed. */
record Settlement(UUID partner, String clientId) {}
