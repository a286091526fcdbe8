package dk.videnrul.admission;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

/** What was decided is not kept longer than somebody may ask about it. */
@Singleton
class Retention {
    private static final Duration KEPT = Duration.ofDays(90);

    private final MembershipRequestRepository requests;
    private final Clock clock;

    Retention(MembershipRequestRepository requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> forgetDecidedRequests() {
        return Tasks.recurring("forget-decided-membership-requests", Schedules.daily(LocalTime.of(3, 20)))
                .execute((job, context) -> QuarkusTransaction.requiringNew()
                        .run(() -> requests.delete(
                                "decidedAt < ?1", clock.instant().minus(KEPT))));
    }
}
