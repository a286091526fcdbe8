package dk.videnrul.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Everything one local installation keeps, in one folder. */
record DataFolder(Path root) {

    private static final long MINIMUM_FREE_BYTES = 500L * 1024 * 1024;
    private static final List<String> CONTENTS = List.of(
            "postgres", "api", "letters", "logs", "secrets", "ports.properties", "running.properties", "api.env");

    /** A lock that nobody refers to is collected, and let go. */
    private static final List<FileLock> HELD = new ArrayList<>();

    DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path api() {
        return root.resolve("api");
    }

    /** What the API sent by mail, a file each. */
    Path letters() {
        return root.resolve("letters");
    }

    Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    Path ports() {
        return root.resolve("ports.properties");
    }

    Path running() {
        return root.resolve("running.properties");
    }

    Path apiSettings() {
        return root.resolve("api.env");
    }

    /** Makes the folder ready for use and keeps every other launcher out of it until this process ends. */
    void open() {
        try {
            Files.createDirectories(root);
            FileLock lock = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
            if (lock == null) {
                throw new Fault("already running on " + root + "; stop it with ./videnrul stop --data " + root);
            }
            HELD.add(lock);
            requireSpace();
        } catch (IOException failed) {
            throw new Fault("cannot write to the data folder " + root + " (" + reason(failed) + ")");
        }
    }

    void createFolders() throws IOException {
        Files.createDirectories(root.resolve("logs"));
        Files.createDirectories(api());
    }

    /** Removes what a launcher put here and nothing else: the folder may have been named by mistake. */
    void clear() {
        if (Files.exists(secrets())) {
            CONTENTS.forEach(name -> deleteTree(root.resolve(name)));
        }
    }

    static void deleteTree(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void requireSpace() throws IOException {
        long free = Files.getFileStore(root).getUsableSpace();
        if (free < MINIMUM_FREE_BYTES) {
            throw new Fault("the disk is full: %d MB left for %s, at least %d MB are needed"
                    .formatted(free / 1024 / 1024, root, MINIMUM_FREE_BYTES / 1024 / 1024));
        }
    }

    private static String reason(IOException failed) {
        String kind = failed.getClass().getSimpleName().replace("Exception", "");
        return kind.equals("IO")
                ? failed.getMessage()
                : kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase();
    }
}
