package dk.videnrul.event;

import dk.videnrul.identity.Sight;
import dk.videnrul.platform.page.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which meetings come, for the features above, as far as somebody sees them; two statements. */
@ApplicationScoped
public class ComingEvents {
    private final EventRepository events;

    ComingEvents(EventRepository events) {
        this.events = events;
    }

    /** Those of the network, of one of these groups, and in one of these municipalities, the next one first. */
    @Transactional
    public Counted<ComingEvent> concerning(
            Collection<UUID> groups,
            Collection<String> municipalities,
            Instant from,
            Instant to,
            Sight sight,
            int limit) {
        return events.coming(groups, municipalities, from, to, sight, limit).map(ComingEvents::coming);
    }

    private static ComingEvent coming(Event event) {
        return new ComingEvent(
                event.publicId,
                event.title,
                event.kind,
                event.mode,
                event.place,
                event.municipality,
                event.inZone(event.startsAt),
                event.inZone(event.endsAt),
                event.timeZone,
                event.registrationDeadline == null ? null : event.inZone(event.registrationDeadline),
                Set.copyOf(event.themeGroups),
                event.network);
    }
}
