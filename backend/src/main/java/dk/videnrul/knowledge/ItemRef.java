package dk.videnrul.knowledge;

/**
 * An item by its name.
 *
 * @param id short public id
 */
public record ItemRef(String id, String title) {}
