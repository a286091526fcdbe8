package dk.videnrul.invitation;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.videnrul.platform.jobs.Nightly;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Names and addresses of people who never came are not kept longer than somebody may ask about them. */
@Singleton
class Retention {
    private final InvitationRepository invitations;
    private final InvitationSettings settings;
    private final Clock clock;

    Retention(InvitationRepository invitations, InvitationSettings settings, Clock clock) {
        this.invitations = invitations;
        this.settings = settings;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> forgetEndedInvitations() {
        return Tasks.recurring("forget-ended-invitations", Nightly.at(3, 10))
                .execute((job, context) -> QuarkusTransaction.requiringNew().run(this::forgetEnded));
    }

    void forgetEnded() {
        invitations.forgetEndedBefore(clock.instant().minus(settings.keptFor()));
    }
}
