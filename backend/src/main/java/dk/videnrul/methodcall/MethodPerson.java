package dk.videnrul.methodcall;

import java.util.UUID;

/** Somebody who can be asked about a call. */
public record MethodPerson(UUID id, String name) {}
