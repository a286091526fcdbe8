package dk.videnrul.platform.background;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What all threads of the service's own have in common. */
public final class Threads {

    private Threads() {}

    /** Waits for a thread that was told to end; no longer than that, and not at all where none was started. */
    public static void awaitEnd(@Nullable Thread thread, Duration most) {
        try {
            if (thread != null) {
                thread.join(most);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
