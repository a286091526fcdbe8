package dk.videnrul.workshop;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** The code under which people find a workshop: six letters, none of which looks like another letter or a digit. */
final class RoomCode {
    private static final String LETTERS = "ABCDEFGHJKMNPRSTUVWXYZ";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RoomCode() {}

    static String next() {
        RandomGenerator random = RANDOM;
        StringBuilder code = new StringBuilder(LENGTH);
        for (int place = 0; place < LENGTH; place++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** As people write it down: in small letters, with spaces or a hyphen. */
    static String read(String written) {
        return written.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
