package dk.videnrul.event;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.identity.Sight;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Finds events as the caller sees them, and says what the caller may do with them. */
@ApplicationScoped
class EventGate {
    private final EventRepository events;
    private final CurrentActor current;

    EventGate(EventRepository events, CurrentActor current) {
        this.events = events;
        this.current = current;
    }

    /**
     * @param id the short public id, or the uuid
     * @throws Refusal.NotFound when it is not there or the caller may not see it
     */
    Event seen(String id) {
        Sight sight = Sight.of(current.get());
        return (isUuid(id) ? events.seen(UUID.fromString(id), sight) : events.seen(id, sight))
                .orElseThrow(Refusal.NotFound::new);
    }

    /** Waits for everybody who is changing the event or its registrations, then reads it again. */
    void lock(Event event) {
        events.getEntityManager().refresh(event, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean allows(Action action, Event event) {
        return AccessTable.allows(current.get(), action, where(event));
    }

    void require(Action action, Event event) {
        AccessTable.require(current.get(), action, where(event));
    }

    /** @param own whether the thing that is asked about is the caller's own */
    void require(Action action, Event event, boolean own) {
        AccessTable.require(current.get(), action, where(event).own(own));
    }

    /** An event of several groups belongs to each of them. */
    static On where(Event event) {
        return On.groups(event.themeGroups);
    }

    private static boolean isUuid(String id) {
        return id.length() == 36 && id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}
