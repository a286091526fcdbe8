package dk.videnrul.forward;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The signed part of a link: the id of what was forwarded and its HMAC. Whoever brings one that was not signed here is
 * turned away before anything is looked up.
 */
@ApplicationScoped
class ForwardLinks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID_BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final int TOKEN_BYTES = ID_BYTES + 32;

    private final Session database;
    private volatile byte @Nullable [] key;

    ForwardLinks(Session database) {
        this.database = database;
    }

    String tokenOf(UUID id) {
        byte[] named = bytes(id);
        byte[] token =
                ByteBuffer.allocate(TOKEN_BYTES).put(named).put(sign(named)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** What a token names; nothing where it is forged or broken. */
    Optional<UUID> idIn(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.length != TOKEN_BYTES) {
            return Optional.empty();
        }
        ByteBuffer read = ByteBuffer.wrap(bytes);
        UUID id = new UUID(read.getLong(), read.getLong());
        byte[] signature = new byte[TOKEN_BYTES - ID_BYTES];
        read.get(signature);
        return MessageDigest.isEqual(signature, sign(bytes(id))) ? Optional.of(id) : Optional.empty();
    }

    private byte[] sign(byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] key() {
        byte[] known = key;
        if (known == null) {
            // Of its own, so that a key that was made stays whatever becomes of the call that needed it first.
            known = QuarkusTransaction.requiringNew().call(this::readOrMake);
            key = known;
        }
        return known;
    }

    private byte[] readOrMake() {
        byte[] made = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(made);
        database.createNativeMutationQuery(
                        "insert into forward_key (id, secret) values (1, :secret) on conflict (id) do nothing")
                .setParameter("secret", made)
                .executeUpdate();
        return database.createNativeQuery("select secret from forward_key", byte[].class)
                .getSingleResult();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
