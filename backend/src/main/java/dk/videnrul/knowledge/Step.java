package dk.videnrul.knowledge;

import java.util.Locale;

/** What happens to an item in its life. */
public enum Step {
    DRAFTED,
    CHANGED,
    SUBMITTED,
    WITHDRAWN,
    RETURNED,
    PUBLISHED,
    ARCHIVED,
    /** Archived, and published again. */
    RESTORED,
    CONFIRMED;

    /** How the outbox calls it. */
    String fact() {
        return name().toLowerCase(Locale.ROOT);
    }
}
