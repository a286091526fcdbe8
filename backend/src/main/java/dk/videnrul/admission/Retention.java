package dk.videnrul.admission;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.videnrul.platform.jobs.Nightly;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

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
        return Tasks.recurring("forget-decided-membership-requests", Nightly.at(3, 20))
                .execute((job, context) -> QuarkusTransaction.requiringNew()
                        .run(() -> requests.delete(
                                "decidedAt < ?1", clock.instant().minus(KEPT))));
    }
}
