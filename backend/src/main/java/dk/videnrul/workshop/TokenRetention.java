package dk.videnrul.workshop;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.videnrul.platform.jobs.Nightly;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** By what their phones made up, nobody can be told apart from others for longer than a day after the workshop. */
@Singleton
class TokenRetention {
    private static final Duration KEPT = Duration.ofDays(1);

    private final WorkshopParticipants participants;
    private final Clock clock;

    TokenRetention(WorkshopParticipants participants, Clock clock) {
        this.participants = participants;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> forgetTokens() {
        return Tasks.recurring("forget-workshop-tokens", Nightly.at(3, 40))
                .execute((job, context) -> QuarkusTransaction.requiringNew().run(this::forget));
    }

    void forget() {
        participants.forgetTokens(clock.instant().minus(KEPT));
    }
}
