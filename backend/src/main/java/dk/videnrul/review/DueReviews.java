package dk.videnrul.review;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.videnrul.knowledge.KnowledgeFacts;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.jobs.Nightly;
import dk.videnrul.platform.outbox.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Every night, asks for a look at what somebody should have looked at by now. */
@Singleton
public class DueReviews {
    private static final TaskDescriptor<Void> JOB = TaskDescriptor.of("due-reviews");
    private static final int BATCH = 500;

    private final ReviewTaskRepository tasks;
    private final Outbox outbox;
    private final Clock clock;

    DueReviews(ReviewTaskRepository tasks, Outbox outbox, Clock clock) {
        this.tasks = tasks;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> everyNight() {
        return Tasks.recurring(JOB, Nightly.at(3, 30)).execute((job, context) -> open());
    }

    /** Each batch is kept by itself, so that a second run goes on where the first one stopped. */
    public void open() {
        QuarkusTransaction.requiringNew()
                .run(() -> tasks.closeUndue(Gazetteer.dayOf(clock.instant()), clock.instant()));
        boolean more;
        do {
            more = QuarkusTransaction.requiringNew().call(this::openBatch);
        } while (more);
    }

    private boolean openBatch() {
        List<UUID> items = tasks.openDue(Gazetteer.dayOf(clock.instant()), clock.instant(), BATCH);
        outbox.add(KnowledgeFacts.SUBJECT, items, "review-due");
        return items.size() == BATCH;
    }
}
