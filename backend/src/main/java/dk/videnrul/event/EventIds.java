package dk.videnrul.event;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Ids that are given away, short ones for addresses. */
final class EventIds {
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 9;
    private static final SecureRandom RANDOM = new SecureRandom();

    private EventIds() {}

    static String next() {
        RandomGenerator random = RANDOM;
        StringBuilder id = new StringBuilder(LENGTH);
        for (int place = 0; place < LENGTH; place++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}
