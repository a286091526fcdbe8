package dk.videnrul.digest;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.videnrul.platform.jobs.Nightly;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Every few minutes, writes the digests that are due by then. */
@Singleton
class DigestRound {
    private static final TaskDescriptor<Void> SENDING = TaskDescriptor.of("digests");
    private static final TaskDescriptor<Void> RETENTION = TaskDescriptor.of("digest-retention");
    private static final Duration PAUSE = Duration.ofMinutes(2);
    /** So long does the link of an old letter still end the digests. */
    private static final Duration LINKS_WORK = Duration.ofDays(800);

    private final Digests digests;
    private final DigestRepository choices;
    private final Clock clock;

    DigestRound(Digests digests, DigestRepository choices, Clock clock) {
        this.digests = digests;
        this.choices = choices;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> everyFewMinutes() {
        return Tasks.recurring(SENDING, FixedDelay.of(PAUSE)).execute((job, context) -> send());
    }

    @Produces
    @Singleton
    Task<Void> everyNight() {
        return Tasks.recurring(RETENTION, Nightly.at(4, 20))
                .execute((job, context) -> QuarkusTransaction.requiringNew()
                        .run(() -> choices.forgetLettersBefore(clock.instant().minus(LINKS_WORK))));
    }

    /** Each letter is kept by itself. */
    void send() {
        boolean more;
        do {
            more = QuarkusTransaction.requiringNew().call(digests::sendOne);
        } while (more);
    }
}
