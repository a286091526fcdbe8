package dk.videnrul.event;

import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Gives seats to those who wait, in the order in which they came. The event must be locked. */
@ApplicationScoped
class Seats {
    private static final int MOST_AT_ONCE = 10_000;

    private final RegistrationRepository registrations;
    private final EventLetters letters;
    private final Clock clock;

    Seats(RegistrationRepository registrations, EventLetters letters, Clock clock) {
        this.registrations = registrations;
        this.letters = letters;
        this.clock = clock;
    }

    RegistrationStatus next(Event event) {
        return event.isFull(registrations.counts(event.id).registered())
                ? RegistrationStatus.WAITING
                : RegistrationStatus.REGISTERED;
    }

    void give(Event event) {
        if (!event.givesSeats(clock.instant())) {
            return;
        }
        long taken = registrations.counts(event.id).registered();
        long free = event.seats == 0 ? MOST_AT_ONCE : event.seats - taken;
        if (free > 0) {
            registrations.nextWaiting(event.id, (int) free).forEach(waiting -> {
                waiting.giveSeat();
                letters.promoted(event, waiting);
            });
        }
    }

    /** @throws Refusal.Conflict when somebody is registered */
    void refuseIfTaken(Event event) {
        if (registrations.hasAny(event.id)) {
            throw new Refusal.Conflict("event-has-registrations");
        }
    }
}
