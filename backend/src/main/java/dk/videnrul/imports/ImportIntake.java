package dk.videnrul.imports;

import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Language;
import dk.videnrul.table.RowReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes the lines of an import into the database: all of them or none. They are kept on disk while they arrive, so that
 * no transaction waits for a slow sender. Whatever they came as, they are kept as lines of JSON.
 */
@ApplicationScoped
class ImportIntake {
    private static final long MOST_BYTES = 256L * 1024 * 1024;
    private static final int TIMEOUT_SECONDS = 300;
    private static final int SNIFFED = 100_000;

    private final ImportStore store;
    private final RowReader rows;

    ImportIntake(ImportStore store, RowReader rows) {
        this.store = store;
        this.rows = rows;
    }

    void take(ImportJob job, InputStream lines, Language language) throws IOException {
        Path received = Files.createTempFile("videnrul-import", ".part");
        try {
            receive(lines, received);
            QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(() -> store(job, received, language));
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

    private void store(ImportJob job, Path file, Language language) {
        store.add(job);
        LineSink sink = new LineSink(job, store);
        try {
            switch (job.format) {
                case NDJSON -> {
                    try (BufferedReader text = TextEncoding.reader(file, StandardCharsets.UTF_8)) {
                        NdjsonLines.read(text, sink);
                    }
                }
                case JSON -> {
                    try (BufferedReader text = TextEncoding.reader(file, StandardCharsets.UTF_8)) {
                        JsonLines.read(text, sink);
                    }
                }
                case CSV -> job.tookFor(table(job, file, sink, language));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("The received lines cannot be read", unreadable);
        }
        sink.finish();
        boolean onlyHeader = job.format == ImportFormat.CSV && job.lines == 1;
        if (job.lines == 0 || onlyHeader) {
            throw new Refusal.Invalid(Fault.at("", "no-lines"));
        }
    }

    private List<ImportColumn> table(ImportJob job, Path file, LineSink sink, Language language) throws IOException {
        Charset charset = TextEncoding.ofTable(file);
        job.writtenIn(charset);
        try (BufferedReader text = TextEncoding.reader(file, charset)) {
            return new CsvLines(rows, sink, language).read(text, beginning(text));
        }
    }

    /** Looks ahead. */
    private static String beginning(BufferedReader text) throws IOException {
        char[] beginning = new char[SNIFFED];
        text.mark(SNIFFED);
        int read = Math.max(0, text.read(beginning));
        text.reset();
        return new String(beginning, 0, read);
    }
}
