package dk.videnrul.notice;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.videnrul.platform.jobs.Nightly;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** What is more than a year old is news to nobody. */
@Singleton
class InboxRetention {
    private static final TaskDescriptor<Void> JOB = TaskDescriptor.of("inbox-retention");
    private static final Duration KEPT = Duration.ofDays(400);

    private final Happenings happenings;
    private final Clock clock;

    InboxRetention(Happenings happenings, Clock clock) {
        this.happenings = happenings;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> everyNight() {
        return Tasks.recurring(JOB, Nightly.at(4, 10)).execute((job, context) -> forgetOld());
    }

    /** The entries go with what they tell of. */
    void forgetOld() {
        QuarkusTransaction.requiringNew()
                .run(() -> happenings.delete("at < ?1", clock.instant().minus(KEPT)));
    }
}
