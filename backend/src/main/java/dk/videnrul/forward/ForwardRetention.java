package dk.videnrul.forward;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.videnrul.platform.DanishTime;
import dk.videnrul.platform.jobs.Nightly;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;

/** Who was written to is nobody's business any more after a year; that an item was forwarded and opened stays. */
@Singleton
class ForwardRetention {
    private static final Period KEPT = Period.ofMonths(12);

    private final ForwardRepository forwards;
    private final Clock clock;

    ForwardRetention(ForwardRepository forwards, Clock clock) {
        this.forwards = forwards;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> forgetColleagues() {
        return Tasks.recurring("forget-forwarded-to", Nightly.at(3, 50))
                .execute((job, context) -> QuarkusTransaction.requiringNew().run(this::forget));
    }

    void forget() {
        Instant before = clock.instant().atZone(DanishTime.ZONE).minus(KEPT).toInstant();
        forwards.forgetSentBefore(before);
    }
}
