package dk.videnrul.brief;

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

/** Every few minutes, writes the briefs that are due by then. */
@Singleton
class BriefRound {
    private static final TaskDescriptor<Void> SENDING = TaskDescriptor.of("briefs");
    private static final TaskDescriptor<Void> RETENTION = TaskDescriptor.of("brief-retention");
    private static final Duration PAUSE = Duration.ofMinutes(2);
    /** So long does the link of an old letter still end the briefs. */
    private static final Duration LINKS_WORK = Duration.ofDays(800);

    private final BriefSending sending;
    private final BriefSubscriptionRepository subscriptions;
    private final Clock clock;

    BriefRound(BriefSending sending, BriefSubscriptionRepository subscriptions, Clock clock) {
        this.sending = sending;
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> sendBriefs() {
        return Tasks.recurring(SENDING, FixedDelay.of(PAUSE)).execute((job, context) -> send());
    }

    @Produces
    @Singleton
    Task<Void> forgetBriefLetters() {
        return Tasks.recurring(RETENTION, Nightly.at(4, 25))
                .execute((job, context) -> QuarkusTransaction.requiringNew()
                        .run(() -> subscriptions.forgetLettersBefore(
                                clock.instant().minus(LINKS_WORK))));
    }

    /** Each letter is kept by itself. */
    void send() {
        boolean more;
        do {
            more = QuarkusTransaction.requiringNew().call(sending::sendOne);
        } while (more);
    }
}
