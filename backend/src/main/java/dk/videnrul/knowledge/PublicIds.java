package dk.videnrul.knowledge;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Short public ids: nine characters that are not confused when read aloud or copied by hand. */
final class PublicIds {
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 9;
    private static final RandomGenerator RANDOM = new SecureRandom();

    private PublicIds() {}

    static String next() {
        StringBuilder id = new StringBuilder(LENGTH);
        for (int place = 0; place < LENGTH; place++) {
            id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}
