package dk.videnrul.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The note of what runs on a data folder, for {@code stop}, {@code token} and whoever starts the product from a script.
 *
 * @param processes the launcher itself, and every process that must not outlive it
 */
record Running(String address, String issuer, boolean ready, Map<String, Pid> processes) {

    static final String LAUNCHER = "launcher";

    private static final String PID_PREFIX = "pid.";

    static Optional<Running> in(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var values = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            values.load(reader);
        }
        var processes = new TreeMap<String, Pid>();
        values.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PID_PREFIX))
                .forEach(key -> processes.put(key.substring(PID_PREFIX.length()), Pid.parse(values.getProperty(key))));
        return Optional.of(new Running(
                values.getProperty("address"),
                values.getProperty("issuer"),
                Boolean.parseBoolean(values.getProperty("ready")),
                processes));
    }

    void write(Path file) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("address=" + address);
        lines.add("issuer=" + issuer);
        lines.add("ready=" + ready);
        processes.forEach((name, pid) -> lines.add(PID_PREFIX + name + "=" + pid));
        PrivateFile.write(file, String.join("\n", lines) + "\n");
    }

    Running noLongerReady() {
        return new Running(address, issuer, false, processes);
    }

    Optional<ProcessHandle> launcher() {
        return Optional.ofNullable(processes.get(LAUNCHER)).flatMap(Pid::alive);
    }
}
