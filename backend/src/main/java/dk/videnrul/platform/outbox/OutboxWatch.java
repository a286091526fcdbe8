package dk.videnrul.platform.outbox;

import dk.videnrul.platform.background.Threads;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells those who wait when there is something to read. However many wait, the database is asked once in a round, and not
 * at all while nobody does.
 */
@ApplicationScoped
public class OutboxWatch {
    private static final Logger LOG = Logger.getLogger(OutboxWatch.class);
    private static final Duration ROUND = Duration.ofMillis(500);
    /** Who comes when so many wait is answered at once. */
    private static final int MOST = 1000;

    private final Outbox outbox;
    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread thread;

    OutboxWatch(Outbox outbox) {
        this.outbox = outbox;
    }

    private static final class Waiting {
        private final Position seen;
        private final UniEmitter<? super Boolean> told;

        Waiting(Position seen, UniEmitter<? super Boolean> told) {
            this.seen = seen;
            this.told = told;
        }
    }

    /** Whether something can be read beyond what the outbox held before, as soon as it can, or when that time is over. */
    public Uni<Boolean> beyond(Position seen, Duration most) {
        if (stopping || waiting.size() >= MOST) {
            return Uni.createFrom().item(false);
        }
        return Uni.createFrom()
                .<Boolean>emitter(told -> wait(new Waiting(seen, told)))
                .ifNoItem()
                .after(most)
                .recoverWithItem(false)
                .emitOn(Infrastructure.getDefaultWorkerPool());
    }

    private void wait(Waiting one) {
        one.told.onTermination(() -> waiting.remove(one));
        waiting.add(one);
        wake.release();
    }

    void start(@Observes StartupEvent start) {
        thread = Thread.ofPlatform().name("outbox-watch").daemon().start(this::run);
    }

    void wake(@Observes FactsCommitted committed) {
        wake.release();
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
        wake.release();
        tellAll();
        Threads.awaitEnd(thread, Duration.ofSeconds(5));
    }

    private void run() {
        while (!stopping) {
            try {
                await();
                if (!stopping && !waiting.isEmpty()) {
                    tell(outbox.newest());
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                LOG.warn("The outbox could not be watched; it is tried again", failure);
            }
        }
    }

    private void await() throws InterruptedException {
        if (waiting.isEmpty()) {
            wake.acquire();
        } else {
            wake.tryAcquire(ROUND.toMillis(), TimeUnit.MILLISECONDS);
        }
        wake.drainPermits();
    }

    private void tell(Position newest) {
        waiting.stream().filter(one -> !one.seen.reaches(newest)).forEach(one -> {
            waiting.remove(one);
            one.told.complete(true);
        });
    }

    private void tellAll() {
        waiting.forEach(one -> one.told.complete(false));
        waiting.clear();
    }
}
