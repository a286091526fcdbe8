package dk.videnrul.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/**
 * Where the bytes of attachments are kept; what they mean is kept elsewhere. A file is written once and never changed. A
 * file that no attachment names, because its transaction failed, is removed by {@link OrphanCleanup}.
 */
interface FileStore {

    /**
     * @param key of the file, from now on
     * @param sha256 in hexadecimal digits
     */
    record Stored(String key, long length, String sha256) {}

    /** Reads the content to its end, within the caller's transaction where there is one. */
    Stored put(InputStream content) throws IOException;

    /** The bytes from an offset on, read while they are asked for; a failing store fails the read. */
    InputStream open(String key, long from, long length);

    /** Does nothing when it is gone already. */
    void delete(String key);

    /** Keys of files stored before a time, oldest first. */
    List<String> storedBefore(Instant time, int offset, int most);
}
