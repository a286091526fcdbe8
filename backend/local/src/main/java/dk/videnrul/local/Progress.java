package dk.videnrul.local;

import java.io.PrintStream;
import java.util.Locale;

/** Tells how far a start has come, with the time it took so far. */
final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.printf(Locale.ROOT, "  %5.1f s  %s%n", (System.nanoTime() - start) / 1e9, line);
    }
}
