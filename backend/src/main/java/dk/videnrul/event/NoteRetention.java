package dk.videnrul.event;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.videnrul.platform.jobs.Nightly;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** What people told the organisers, such as food and access, may be about their health: it goes soon after the event. */
@Singleton
class NoteRetention {
    private static final Duration KEPT = Duration.ofDays(30);

    private final RegistrationRepository registrations;
    private final Clock clock;

    NoteRetention(RegistrationRepository registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> forgetNotes() {
        return Tasks.recurring("forget-registration-notes", Nightly.at(3, 20))
                .execute((job, context) -> QuarkusTransaction.requiringNew().run(this::forget));
    }

    void forget() {
        registrations.forgetNotesOfEventsThatEndedBefore(clock.instant().minus(KEPT));
    }
}
