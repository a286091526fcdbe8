package dk.videnrul.infopackage;

import org.jspecify.annotations.Nullable;

/**
 * Something that an edition says otherwise than the one before.
 *
 * @param kind what happened
 * @param item short public id of the item; null for what the package itself says
 * @param what title of the item, or the part of the package: title, audience, occasion, focus-areas, goals, municipality,
 *     introduction, sections
 * @param before outcome or shelf as it was
 * @param after outcome or shelf as it is
 */
public record EditionChange(
        EditionChangeKind kind,
        @Nullable String item,
        String what,
        @Nullable String before,
        @Nullable String after) {

    /** What became of something between two editions. */
    public enum EditionChangeKind {
        ADDED,
        REMOVED,
        /** The item says that it went otherwise. */
        OUTCOME_CHANGED,
        /** The item stands on another shelf. */
        MOVED,
        REWORDED
    }
}
