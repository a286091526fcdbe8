package dk.videnrul.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** PostgreSQL's own note of the server that uses a data folder (postmaster.pid). */
record PostmasterFile(long pid, Path folder, int port) {

    private static final int PORT_LINE = 3;

    static Optional<PostmasterFile> in(Path folder) throws IOException {
        Path file = folder.resolve("postmaster.pid");
        return Files.exists(file) ? parse(Files.readAllLines(file)) : Optional.empty();
    }

    /** Empty while the server is still writing its lines, or where they make no sense. */
    static Optional<PostmasterFile> parse(List<String> lines) {
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PostmasterFile(
                    Long.parseLong(lines.getFirst().strip()),
                    Path.of(lines.get(1).strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (NumberFormatException garbled) {
            return Optional.empty();
        }
    }

    /** The living server; a stranger that got the same number after a restart of the machine does not count. */
    Optional<ProcessHandle> server() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().orElse("").endsWith("postgres"));
    }
}
