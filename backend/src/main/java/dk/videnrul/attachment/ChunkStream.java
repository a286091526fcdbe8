package dk.videnrul.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads a part of a file chunk by chunk. Between two chunks it holds no connection, however slow its reader is. */
final class ChunkStream extends InputStream {
    private final DataSource connections;
    private final UUID file;
    private long at;
    private long left;
    private byte[] chunk = {};
    private int place;

    ChunkStream(DataSource connections, UUID file, long from, long length) {
        this.connections = connections;
        this.file = file;
        this.at = from;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (left <= 0) {
            return -1;
        }
        if (place == chunk.length) {
            chunk = load((int) (at / PostgresFileStore.CHUNK));
            place = (int) (at % PostgresFileStore.CHUNK);
        }
        int read = (int) Math.min(Math.min(length, left), chunk.length - place);
        if (read <= 0 && length > 0) {
            throw new IOException("The file ends before its length");
        }
        System.arraycopy(chunk, place, target, offset, read);
        place += read;
        at += read;
        left -= read;
        return read;
    }

    private byte[] load(int number) throws IOException {
        try (Connection connection = connections.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select data from attachment_chunk where file = ? and number = ?")) {
            query.setObject(1, file);
            query.setInt(2, number);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IOException("The file is gone");
                }
                return row.getBytes(1);
            }
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }
}
