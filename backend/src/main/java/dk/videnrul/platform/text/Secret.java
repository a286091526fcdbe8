package dk.videnrul.platform.text;

import java.security.SecureRandom;
import java.util.Base64;

/** The part of an address that nobody can guess, 32 random bytes in base64url; where it can, the network keeps its digest alone. */
public record Secret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static Secret next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public byte[] digest() {
        return Sha256.of(text);
    }
}
