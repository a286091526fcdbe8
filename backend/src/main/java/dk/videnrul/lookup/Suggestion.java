package dk.videnrul.lookup;

import org.jspecify.annotations.Nullable;

/**
 * Something that is called so.
 *
 * @param text its name, as the caller reads it
 * @param id of the topic, the person or the item, slug of the group or region, code of the municipality
 * @param detail where a person works, the synonym or topic by which it was found, or that a group has ended; in the
 *     caller's language
 */
public record Suggestion(
        String text, NameKind kind, String id, @Nullable String detail) {}
