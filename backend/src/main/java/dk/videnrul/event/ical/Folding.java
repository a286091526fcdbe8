package dk.videnrul.event.ical;

import java.nio.charset.StandardCharsets;

/** Folds lines at 75 octets (RFC 5545, 3.1) without cutting a character in two. */
final class Folding {
    private static final int MOST_OCTETS = 75;
    private static final String LINE_END = "\r\n";

    private Folding() {}

    /** Takes text that may be folded by characters, which leaves lines of non-ASCII letters too long. */
    static String fold(String text) {
        String unfolded = text.replaceAll("\r?\n[ \t]", "");
        StringBuilder folded = new StringBuilder(unfolded.length() + unfolded.length() / MOST_OCTETS * 3);
        unfolded.lines().forEach(line -> {
            foldLine(line, folded);
            folded.append(LINE_END);
        });
        return folded.toString();
    }

    private static void foldLine(String line, StringBuilder folded) {
        int octets = 0;
        for (int place = 0; place < line.length(); ) {
            String character = Character.toString(line.codePointAt(place));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                folded.append(LINE_END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += size;
            place += character.length();
        }
    }
}
