package dk.videnrul.platform.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/** Seals secrets by AES-256-GCM, each to what it belongs to: moved to another row it cannot be opened. */
@ApplicationScoped
public class Seal {
    private static final int LEAST_CHARACTERS = 32;
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    /** Says how it was sealed, so that it can be done otherwise one day. */
    private static final byte FIRST_WAY = 1;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    Seal(SealSettings settings) {
        String written = settings.key();
        if (written.length() < LEAST_CHARACTERS) {
            throw new IllegalArgumentException("videnrul.secrets.key is shorter than 32 characters");
        }
        this.key = derived(written);
    }

    /** @param belongsTo what has to be said again to open it */
    public byte[] close(byte[] secret, String belongsTo) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, belongsTo).doFinal(secret);
            return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                    .put(FIRST_WAY)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IllegalStateException when it was sealed with another key or belongs to something else */
    public byte[] open(byte[] closed, String belongsTo) {
        ByteBuffer parts = ByteBuffer.wrap(closed);
        if (parts.get() != FIRST_WAY) {
            throw new IllegalStateException("A secret was sealed in a way that is not known here");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        byte[] sealed = new byte[parts.remaining()];
        parts.get(sealed);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, belongsTo).doFinal(sealed);
        } catch (GeneralSecurityException otherKey) {
            throw new IllegalStateException("A secret cannot be opened with videnrul.secrets.key", otherKey);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String belongsTo) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static SecretKey derived(String key) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(key.getBytes(StandardCharsets.UTF_8))
                                    .thenExpand("videnrul secrets".getBytes(StandardCharsets.UTF_8), KEY_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
