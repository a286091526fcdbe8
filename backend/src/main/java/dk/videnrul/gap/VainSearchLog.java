package dk.videnrul.gap;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.background.Threads;
import dk.videnrul.platform.request.RequestScope;
import dk.videnrul.search.SearchInVain;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Counts in memory and writes every second: no search waits for it, and a crash loses a second. */
@ApplicationScoped
class VainSearchLog {
    private static final Logger LOG = Logger.getLogger(VainSearchLog.class);
    private static final Duration ROUND = Duration.ofSeconds(1);
    /** Of one second; what comes beyond is an attack or a broken client. */
    private static final int MOST_WORDS = 1000;

    private final GapCounts counts;
    private final Clock clock;
    private final SeenToday seen = new SeenToday();
    private final Semaphore stopped = new Semaphore(0);
    private Map<String, Integer> waiting = new HashMap<>();
    private @Nullable Thread thread;

    VainSearchLog(GapCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start) {
        thread = Thread.ofPlatform().name("vain-searches").daemon().start(this::run);
    }

    void note(@Observes SearchInVain search) {
        Optional<String> words = GapWords.of(search.words());
        LocalDate today = Gazetteer.dayOf(clock.instant());
        if (words.isPresent() && seen.isNew(search.caller(), words.get(), today)) {
            count(words.get());
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopped.release();
        Threads.awaitEnd(thread, Duration.ofSeconds(5));
    }

    private synchronized void count(String words) {
        if (waiting.size() < MOST_WORDS || waiting.containsKey(words)) {
            waiting.merge(words, 1, Integer::sum);
        }
    }

    private synchronized Map<String, Integer> take() {
        Map<String, Integer> taken = waiting;
        waiting = new HashMap<>();
        return taken;
    }

    private void run() {
        try {
            boolean last;
            do {
                last = stopped.tryAcquire(ROUND.toMillis(), TimeUnit.MILLISECONDS);
                write(take());
            } while (!last);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Map<String, Integer> taken) {
        if (taken.isEmpty()) {
            return;
        }
        try {
            RequestScope.run(() -> counts.add(taken));
        } catch (RuntimeException failure) {
            LOG.warn("What was looked for in vain could not be counted", failure);
        }
    }
}
