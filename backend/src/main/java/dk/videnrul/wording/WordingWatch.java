package dk.videnrul.wording;

import dk.videnrul.platform.background.Threads;
import dk.videnrul.platform.request.RequestScope;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks twice a second whether words were changed on another node: one row is read. */
@ApplicationScoped
class WordingWatch {
    private static final Logger LOG = Logger.getLogger(WordingWatch.class);
    private static final Duration ROUND = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);

    private final Wordings wordings;
    private final Semaphore stopped = new Semaphore(0);
    private @Nullable Thread thread;

    WordingWatch(Wordings wordings) {
        this.wordings = wordings;
    }

    void start(@Observes StartupEvent start) {
        thread = Thread.ofPlatform().name("wording-watch").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopped.release();
        Threads.awaitEnd(thread, Duration.ofSeconds(5));
    }

    private void run() {
        Duration pause = Duration.ZERO;
        try {
            while (!stopped.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = look();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration look() {
        try {
            RequestScope.run(wordings::refresh);
            return ROUND;
        } catch (RuntimeException failure) {
            LOG.warn("The words of the search could not be read; it is tried again", failure);
            return PAUSE_AFTER_FAILURE;
        }
    }
}
