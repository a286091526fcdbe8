package dk.videnrul.notice;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Tells what happened since: at once where it happened, and every few seconds on one of the nodes. */
@Singleton
class NewsRound {
    static final TaskDescriptor<Void> AT_ONCE = TaskDescriptor.of("news-at-once");
    private static final TaskDescriptor<Void> JOB = TaskDescriptor.of("news");
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final FollowerNews followers;
    private final SeekerNews seekers;
    private final AskerNews askers;

    NewsRound(FollowerNews followers, SeekerNews seekers, AskerNews askers) {
        this.followers = followers;
        this.seekers = seekers;
        this.askers = askers;
    }

    @Produces
    @Singleton
    Task<Void> everyFewSeconds() {
        return Tasks.recurring(JOB, FixedDelay.of(PAUSE)).execute((job, context) -> tell());
    }

    @Produces
    @Singleton
    Task<Void> atOnce() {
        return Tasks.oneTime(AT_ONCE).execute((job, context) -> tell());
    }

    /** Each part is kept by itself. */
    void tell() {
        untilDone(followers::tell);
        untilDone(seekers::tell);
        untilDone(askers::tell);
    }

    private static void untilDone(Callable<Boolean> part) {
        boolean more;
        do {
            more = QuarkusTransaction.requiringNew().call(part);
        } while (more);
    }
}
