package dk.videnrul.event;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** Ids that are given away: short ones for addresses, long ones that nobody can guess for calendar feeds. */
final class EventIds {
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 9;
    private static final int SECRET_BYTES = 32;
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

    static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
