package dk.videnrul.extractor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/**
 * {@code inspect FILE SECONDS} or {@code extract FILE SECONDS}. It ends by itself when its time is up and when the service
 * that started it is gone, which closes its standard input.
 */
public final class Main {
    private static final int LATE = 4;
    private static final int ORPHANED = 5;

    private Main() {}

    public static void main(String... arguments) throws IOException {
        PrintStream answer = System.out;
        // A library that prints must not spoil the answer.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Path file = Path.of(arguments[1]);
        endAfter(Duration.ofSeconds(Long.parseLong(arguments[2])));
        endWith(System.in);
        Finding finding = switch (arguments[0]) {
            case "inspect" -> Inspection.of(file);
            case "extract" -> Extraction.of(file);
            default -> throw new IllegalArgumentException("Unknown: " + arguments[0]);
        };
        answer.write(finding.said().getBytes(StandardCharsets.UTF_8));
        answer.flush();
        Runtime.getRuntime().halt(0);
    }

    private static void endAfter(Duration limit) {
        daemon(() -> {
            Thread.sleep(limit);
            Runtime.getRuntime().halt(LATE);
        });
    }

    private static void endWith(InputStream parent) {
        daemon(() -> {
            parent.transferTo(OutputStream.nullOutputStream());
            Runtime.getRuntime().halt(ORPHANED);
        });
    }

    private interface Watch {
        void run() throws IOException, InterruptedException;
    }

    private static void daemon(Watch watch) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                watch.run();
            } catch (IOException | InterruptedException gone) {
                Runtime.getRuntime().halt(ORPHANED);
            }
        });
    }
}
