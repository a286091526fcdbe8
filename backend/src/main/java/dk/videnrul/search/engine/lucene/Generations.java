package dk.videnrul.search.engine.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** The folder that holds the indexes, each in a folder of its own, and a file that names the one in use. */
final class Generations implements Closeable {

    private static final String POINTER = "current";
    private static final String PREFIX = "index-";

    private final Path folder;
    private final FSDirectory locked;
    private final Lock lock;

    Generations(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.locked = FSDirectory.open(folder);
        try {
            this.lock = locked.obtainLock("engine.lock");
        } catch (LockObtainFailedException e) {
            throw new IOException("The search index " + folder + " is in use by another process", e);
        }
    }

    Optional<Path> current() throws IOException {
        Path pointer = folder.resolve(POINTER);
        return Files.exists(pointer)
                ? Optional.of(folder.resolve(Files.readString(pointer).strip()))
                : Optional.empty();
    }

    Path next() throws IOException {
        int last = all().stream()
                .map(path -> path.getFileName().toString().substring(PREFIX.length()))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return folder.resolve(PREFIX + (last + 1));
    }

    /** Survives a loss of power at any point: the file names either the old index or the new one. */
    void use(Path generation) throws IOException {
        Path written = folder.resolve(POINTER + ".new");
        Files.writeString(written, generation.getFileName().toString(), StandardCharsets.UTF_8);
        IOUtils.fsync(written, false);
        Files.move(written, folder.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE);
        IOUtils.fsync(folder, true);
    }

    void deleteAllBut(@Nullable Path used) throws IOException {
        for (Path generation : all()) {
            if (!generation.equals(used)) {
                IOUtils.rm(generation);
            }
        }
    }

    private List<Path> all() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(path -> path.getFileName().toString().matches(PREFIX + "\\d{1,9}"))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(lock, locked);
    }
}
