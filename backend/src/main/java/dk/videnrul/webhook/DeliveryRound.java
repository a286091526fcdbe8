package dk.videnrul.webhook;

import dk.videnrul.platform.background.Threads;
import dk.videnrul.platform.egress.Egress;
import dk.videnrul.platform.egress.EgressFailure;
import dk.videnrul.platform.outbox.FactsCommitted;
import dk.videnrul.platform.request.RequestScope;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends on this node, at once when something happened and every second otherwise. The jobs of the network have few
 * threads, which slow receivers would take; these have their own. They are no virtual threads, because looking up a host
 * holds the thread beneath one, of which there are as many as processors.
 */
@ApplicationScoped
class DeliveryRound {
    private static final Logger LOG = Logger.getLogger(DeliveryRound.class);
    private static final int MOST_OF_ANSWER = 4096;
    private static final Duration TO_FINISH = Duration.ofSeconds(5);

    private final FanOut fanOut;
    private final Dispatch dispatch;
    private final Receipts receipts;
    private final Egress egress;
    private final WebhookSettings settings;
    private final Clock clock;
    private final Semaphore wake = new Semaphore(0);
    private final Semaphore free;
    private final ExecutorService senders;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    DeliveryRound(
            FanOut fanOut, Dispatch dispatch, Receipts receipts, Egress egress, WebhookSettings settings, Clock clock) {
        this.fanOut = fanOut;
        this.dispatch = dispatch;
        this.receipts = receipts;
        this.egress = egress;
        this.settings = settings;
        this.clock = clock;
        this.free = new Semaphore(settings.connections());
        this.senders = Executors.newCachedThreadPool(
                Thread.ofPlatform().name("webhooks-", 0).daemon().factory());
    }

    void start(@Observes StartupEvent start) {
        thread = Thread.ofPlatform().name("webhooks").daemon().start(this::run);
    }

    void wake(@Observes FactsCommitted committed) {
        wake.release();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveriesWaiting waiting) {
        wake.release();
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
        wake.release();
        Threads.awaitEnd(thread, TO_FINISH);
        senders.shutdown();
        try {
            // Who does not finish is sent again by another node when its time is over.
            if (!senders.awaitTermination(TO_FINISH.toMillis(), TimeUnit.MILLISECONDS)) {
                senders.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!stopping) {
            try {
                wake.tryAcquire(settings.round().toMillis(), TimeUnit.MILLISECONDS);
                wake.drainPermits();
                if (!stopping) {
                    RequestScope.run(this::round);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                LOG.warn("Webhooks could not be served; it is tried again", failure);
            }
        }
    }

    private void round() {
        boolean more = true;
        while (more && !stopping) {
            more = fanOut.read();
        }
        dispatch.takeBack();
        for (UUID webhook : dispatch.due()) {
            int most = free.availablePermits();
            if (stopping || most == 0) {
                // Whoever comes back wakes this thread.
                return;
            }
            dispatch.take(webhook, most).forEach(this::send);
        }
    }

    /** Only this thread takes permits, so there are as many as were counted. */
    private void send(Parcel parcel) {
        free.acquireUninterruptibly();
        senders.execute(() -> {
            try {
                RequestScope.run(() -> receipts.note(parcel, call(parcel)));
            } catch (RuntimeException failure) {
                LOG.warnf(failure, "How delivery %s went could not be noted", parcel.delivery());
            } finally {
                free.release();
                wake.release();
            }
        });
    }

    private SendResult call(Parcel parcel) {
        Instant at = clock.instant();
        long start = System.nanoTime();
        try {
            var answer = egress.post(parcel.to(), parcel.headers(), parcel.body(), MOST_OF_ANSWER);
            return SendResult.of(answer, at, millisecondsSince(start));
        } catch (EgressFailure failure) {
            return SendResult.of(failure.fault(), at, millisecondsSince(start));
        }
    }

    private static int millisecondsSince(long start) {
        return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
