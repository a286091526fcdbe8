package dk.videnrul.insight;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Brings the figures up to date every few seconds, on one of the nodes. */
@Singleton
class InsightRound {
    private static final TaskDescriptor<Void> JOB = TaskDescriptor.of("insights");
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final InsightReader reader;

    InsightRound(InsightReader reader) {
        this.reader = reader;
    }

    @Produces
    @Singleton
    Task<Void> everyFewSeconds() {
        return Tasks.recurring(JOB, FixedDelay.of(PAUSE)).execute((job, context) -> catchUp());
    }

    void catchUp() {
        boolean more;
        do {
            more = QuarkusTransaction.requiringNew().call(reader::step);
        } while (more);
    }
}
