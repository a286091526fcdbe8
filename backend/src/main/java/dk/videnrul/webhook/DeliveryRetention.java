package dk.videnrul.webhook;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.videnrul.platform.jobs.Nightly;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Forgets what was sent long ago; what waits is kept. */
@Singleton
class DeliveryRetention {
    private static final TaskDescriptor<Void> JOB = TaskDescriptor.of("webhook-log-retention");

    private final DeliveryRepository deliveries;
    private final Duration kept;
    private final Clock clock;

    DeliveryRetention(DeliveryRepository deliveries, WebhookSettings settings, Clock clock) {
        this.deliveries = deliveries;
        this.kept = settings.keptFor();
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> webhookLog() {
        return Tasks.recurring(JOB, Nightly.at(4, 25)).execute((job, context) -> forgetOld());
    }

    void forgetOld() {
        QuarkusTransaction.requiringNew()
                .run(() -> deliveries.forgetFinishedBefore(clock.instant().minus(kept)));
    }
}
