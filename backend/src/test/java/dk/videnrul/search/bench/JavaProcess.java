package dk.videnrul.search.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Java program in a process of its own, and what it takes. */
record JavaProcess(Process process, Path log) implements AutoCloseable {
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

    /** @param anonymous heap, threads and code, in MiB; @param mapped pages of files, above all of the index */
    record Memory(long anonymous, long mapped, long liveHeap) {}

    static JavaProcess start(List<String> arguments, Path log) throws IOException {
        var command = new java.util.ArrayList<>(List.of(JAVA.resolve("java").toString()));
        command.addAll(arguments);
        return new JavaProcess(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start(),
                log);
    }

    /** Resident memory as it stands, then what is left in the heap after a collection. */
    Memory memory() throws IOException, InterruptedException {
        long anonymous = status("RssAnon");
        long mapped = status("RssFile");
        run("jcmd", "GC.run");
        Matcher used = USED.matcher(run("jcmd", "GC.heap_info"));
        long heap = 0;
        while (used.find()) {
            heap = Math.max(heap, Long.parseLong(used.group(1)) >> 10);
        }
        return new Memory(anonymous, mapped, heap);
    }

    private long status(String name) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith(name + ":"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException notLinux) {
            return 0;
        }
    }

    private String run(String tool, String question) throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(JAVA.resolve(tool).toString(), Long.toString(process.pid()), question)
                .redirectErrorStream(true)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        asked.waitFor();
        return answer;
    }

    String logged() {
        try {
            return Files.readString(log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
