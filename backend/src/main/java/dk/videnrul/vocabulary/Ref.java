package dk.videnrul.vocabulary;

/**
 * A concept, as something else names it.
 *
 * @param label in the caller's language
 */
public record Ref(String id, String label) {}
