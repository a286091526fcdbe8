package dk.videnrul.platform.text;

import java.util.Locale;

/** Patterns for {@code like … escape '!'}, in which what somebody typed stands for itself. */
public final class LikePattern {
    private LikePattern() {}

    /** Whatever contains the text, compared with something in lower case. */
    public static String containing(String text) {
        return "%" + literal(text.toLowerCase(Locale.ROOT)) + "%";
    }

    /** The text as a part of a pattern. */
    public static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
