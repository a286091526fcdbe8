package dk.videnrul.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.Session;

/** Keeps files in the database, in chunks: nobody holds a whole file in memory. */
@ApplicationScoped
class PostgresFileStore implements FileStore {
    static final int CHUNK = 256 * 1024;

    private final Session database;
    private final DataSource connections;
    private final Clock clock;

    PostgresFileStore(Session database, DataSource connections, Clock clock) {
        this.database = database;
        this.connections = connections;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Stored put(InputStream content) throws IOException {
        UUID key = UuidCreator.getTimeOrderedEpoch();
        database.createNativeMutationQuery("insert into attachment_file (key, stored_at) values (:key, :at)")
                .setParameter("key", key)
                .setParameter("at", clock.instant())
                .executeUpdate();
        DigestInputStream digested = new DigestInputStream(content, sha256());
        long length = 0;
        int number = 0;
        for (byte[] chunk = digested.readNBytes(CHUNK); chunk.length > 0; chunk = digested.readNBytes(CHUNK)) {
            insert(key, number++, chunk);
            length += chunk.length;
        }
        return new Stored(
                key.toString(),
                length,
                HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }

    private void insert(UUID key, int number, byte[] chunk) {
        database.createNativeMutationQuery(
                        "insert into attachment_chunk (file, number, data) values (:file, :number, :data)")
                .setParameter("file", key)
                .setParameter("number", number)
                .setParameter("data", chunk)
                .executeUpdate();
    }

    @Override
    public InputStream open(String key, long from, long length) {
        return new ChunkStream(connections, UUID.fromString(key), from, length);
    }

    @Override
    @Transactional
    public void delete(String key) {
        database.createNativeMutationQuery("delete from attachment_file where key = :key")
                .setParameter("key", UUID.fromString(key))
                .executeUpdate();
    }

    @Override
    @Transactional
    public List<String> storedBefore(Instant time, int offset, int most) {
        return database
                .createNativeQuery(
                        "select key from attachment_file where stored_at < :time order by stored_at, key", UUID.class)
                .setParameter("time", time)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(UUID::toString)
                .toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
