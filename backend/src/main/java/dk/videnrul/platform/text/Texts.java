package dk.videnrul.platform.text;

import org.jspecify.annotations.Nullable;

/** What people type into fields that need not be filled in. */
public final class Texts {

    private Texts() {}

    /** The text without space around it; null where there is nothing else. */
    public static @Nullable String strippedOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
