package dk.videnrul.imports;

import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the lines of an import into the database: all of them or none. They are kept on disk while they arrive, so that
 * no transaction waits for a slow sender.
 */
@ApplicationScoped
class ImportIntake {
    static final int LINES_IN_A_CHUNK = 200;
    private static final long MOST_BYTES = 256L * 1024 * 1024;
    private static final int MOST_LINES = 250_000;
    private static final int TIMEOUT_SECONDS = 300;

    private final ImportStore store;

    ImportIntake(ImportStore store) {
        this.store = store;
    }

    void take(ImportJob job, InputStream lines) throws IOException {
        Path received = Files.createTempFile("videnrul-import", ".ndjson");
        try {
            receive(lines, received);
            QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(() -> store(job, received));
        } finally {
            Files.deleteIfExists(received);
        }
    }

    private static void receive(InputStream lines, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            long total = 0;
            for (int read = lines.read(buffer); read >= 0; read = lines.read(buffer)) {
                total += read;
                if (total > MOST_BYTES) {
                    throw new Refusal.TooLarge(MOST_BYTES);
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private void store(ImportJob job, Path file) {
        store.add(job);
        try (BufferedReader reader = reader(file)) {
            List<String> chunk = new ArrayList<>();
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                chunk.add(line.replace("\0", "\uFFFD"));
                job.lines++;
                if (chunk.size() == LINES_IN_A_CHUNK) {
                    store.addChunk(job.id, number++, job.lines - chunk.size() + 1, String.join("\n", chunk));
                    chunk.clear();
                }
                if (job.lines > MOST_LINES) {
                    throw new Refusal.Invalid(Fault.at("", "too-many-lines", MOST_LINES));
                }
            }
            if (!chunk.isEmpty()) {
                store.addChunk(job.id, number, job.lines - chunk.size() + 1, String.join("\n", chunk));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("The received lines cannot be read", unreadable);
        }
        if (job.lines == 0) {
            throw new Refusal.Invalid(Fault.at("", "no-lines"));
        }
    }

    /** What is no UTF-8 is replaced by a mark that the line's check reports. */
    private static BufferedReader reader(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }
}
