package dk.videnrul.people;

import java.util.UUID;

/** A person by name alone. */
public record PersonName(UUID id, String name) {}
