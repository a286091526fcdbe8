package dk.videnrul.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/** Carries accepted imports through, also those that another run of the program began. */
@ApplicationScoped
class ImportWorker {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int MOST_AT_ONCE = 10;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final ImportSteps steps;
    private final ImportStore store;

    ImportWorker(ImportSteps steps, ImportStore store) {
        this.steps = steps;
        this.store = store;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void carryOn() {
        waiting().forEach(this::run);
    }

    /** Runs a job to its end, or as far as this node has it. */
    void run(UUID job) {
        try {
            boolean more = true;
            while (more) {
                more = steps.step(job);
            }
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Import %s stumbled; it is tried again", job);
            steps.stumbled(job);
        }
    }

    /** Runs a job to its end, also where another thread or node has it just now; answers where it stands in the end. */
    ImportState finish(UUID job, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        ImportState state = stateOf(job);
        while (!state.isFinished() && System.nanoTime() < end) {
            run(job);
            state = stateOf(job);
            if (!state.isFinished()) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        return state;
    }

    private ImportState stateOf(UUID job) {
        return QuarkusTransaction.requiringNew().call(() -> store.find(job).orElseThrow().state);
    }

    @Transactional
    List<UUID> waiting() {
        return store.waiting(MOST_AT_ONCE);
    }
}
