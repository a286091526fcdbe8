package dk.videnrul.need;

import java.util.UUID;

/** A question with its words. */
public record NeedRef(UUID id, String question) {}
