package dk.videnrul.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * One run of the extractor: bounded in time, memory and output, without our environment, which holds secrets, and with a
 * folder for its temporary files that goes with it. It ends with us too, because its standard input then ends.
 */
final class ExtractorProcess {
    static final String LATE = "late";
    static final String OUT_OF_MEMORY = "out-of-memory";
    private static final String CRASHED = "crashed";
    private static final int OUT_OF_MEMORY_EXIT = 3;
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final Path jar;
    private final int memory;

    /** @param memory in MiB */
    ExtractorProcess(Path jar, int memory) {
        this.jar = jar;
        this.memory = memory;
    }

    /**
     * @param word the first line of what the extractor said, or why it said nothing
     * @param rest what follows
     */
    record Said(String word, String rest) {}

    Said run(String what, Path file, Duration limit) {
        try {
            Path folder = Files.createTempDirectory("videnrul-extractor");
            try {
                return within(limit, start(what, file, limit, folder));
            } finally {
                remove(folder);
            }
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    private Process start(String what, Path file, Duration limit, Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + memory + "m",
                        "-XX:MaxMetaspaceSize=160m",
                        "-XX:MaxDirectMemorySize=64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + folder,
                        "-jar",
                        jar.toAbsolutePath().toString(),
                        what,
                        file.toAbsolutePath().toString(),
                        Long.toString(limit.toSeconds() + 5)))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return builder.start();
    }

    private static Said within(Duration limit, Process process) {
        try (var reader = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<byte[]> answer =
                    CompletableFuture.supplyAsync(() -> read(process.getInputStream()), reader);
            try {
                byte[] said = answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
                return process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == 0 ? said(said) : silent(process);
            } catch (TimeoutException late) {
                return new Said(LATE, "");
            } catch (ExecutionException broken) {
                return new Said(CRASHED, "");
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return new Said(LATE, "");
            } finally {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
    }

    private static byte[] read(InputStream output) {
        try {
            return output.readNBytes(MOST_BYTES);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Said said(byte[] bytes) {
        String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\n", 2);
        return parts.length == 2 ? new Said(parts[0], parts[1]) : new Said(CRASHED, "");
    }

    private static Said silent(Process process) {
        boolean ended = !process.isAlive();
        return new Said(ended && process.exitValue() == OUT_OF_MEMORY_EXIT ? OUT_OF_MEMORY : CRASHED, "");
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
