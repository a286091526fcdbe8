package dk.videnrul.event;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.identity.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Events that are named elsewhere, as far as the caller sees them. */
@ApplicationScoped
public class SeenEvents {
    private final EventRepository events;
    private final CurrentActor current;

    SeenEvents(EventRepository events, CurrentActor current) {
        this.events = events;
        this.current = current;
    }

    /** @param on day on which it begins, where it takes place */
    public record SeenEvent(UUID id, String publicId, String title, Visibility visibility, LocalDate on) {}

    /** Those with these ids that the caller sees, in one statement. */
    @Transactional
    public Map<UUID, SeenEvent> withIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : events.seen(ids, Sight.of(current.get())).stream()
                        .map(SeenEvents::seen)
                        .collect(Collectors.toMap(SeenEvent::id, Function.identity()));
    }

    /** One that the caller names by its short id, where it is there and they may see it. */
    @Transactional
    public Optional<SeenEvent> find(String publicId) {
        return events.seen(publicId, Sight.of(current.get())).map(SeenEvents::seen);
    }

    private static SeenEvent seen(Event event) {
        return new SeenEvent(
                event.id,
                event.publicId,
                event.title,
                event.visibility,
                event.inZone(event.startsAt).toLocalDate());
    }
}
