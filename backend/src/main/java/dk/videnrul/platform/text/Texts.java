package dk.videnrul.platform.text;

import org.jspecify.annotations.Nullable;

/** What people type into fields that need not be filled in. */
public final class Texts {

    private Texts() {}

    /** The text without space around it; null where there is nothing else. */
    /** At most so many characters, and a sign that something is left out; half of a sign, such as an emoji, would be no text. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }

    public static @Nullable String strippedOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
