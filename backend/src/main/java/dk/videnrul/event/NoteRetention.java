package dk.videnrul.event;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

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
        return Tasks.recurring("forget-registration-notes", Schedules.daily(LocalTime.of(3, 20)))
                .execute((job, context) -> QuarkusTransaction.requiringNew().run(this::forget));
    }

    void forget() {
        registrations.forgetNotesOfEventsThatEndedBefore(clock.instant().minus(KEPT));
    }
}
