package dk.videnrul.platform.text;

import java.util.Locale;

/** Makes the part of an address that people read out of a name: {@code Mad og måltider} is {@code mad-og-maaltider}. */
public final class Slug {
    private static final int MOST_CHARACTERS = 80;

    private Slug() {}

    public static String of(String name) {
        String ascii = Letters.withoutAccents(Letters.spelledOut(name.toLowerCase(Locale.ROOT)))
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("(^-+)|(-+$)", "");
        String bounded = ascii.length() > MOST_CHARACTERS ? ascii.substring(0, MOST_CHARACTERS) : ascii;
        return bounded.replaceAll("-+$", "");
    }
}
