package dk.videnrul.search.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

final class Machine {
    private Machine() {}

    static String name() throws IOException {
        Path cpus = Path.of("/proc/cpuinfo");
        String model = Files.isReadable(cpus)
                ? Files.readAllLines(cpus).stream()
                        .filter(line -> line.startsWith("model name"))
                        .findFirst()
                        .orElse("")
                        .replaceFirst(".*:\\s*", "")
                : System.getProperty("os.arch");
        return "%d cores of %s, %s"
                .formatted(Runtime.getRuntime().availableProcessors(), model.strip(), System.getProperty("os.name"));
    }

    /** How busy the machine was in the last minute, this benchmark included. */
    static String load() {
        return "%.1f".formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
