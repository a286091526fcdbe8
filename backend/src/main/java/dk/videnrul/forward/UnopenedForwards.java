package dk.videnrul.forward;

import dk.videnrul.identity.Sight;
import dk.videnrul.platform.page.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What colleagues have not opened, for the features above; for those who coordinate the municipality. */
@ApplicationScoped
public class UnopenedForwards {
    private final ForwardRepository forwards;
    private final Clock clock;

    UnopenedForwards(ForwardRepository forwards, Clock clock) {
        this.forwards = forwards;
        this.clock = clock;
    }

    /**
     * Something that waits for a colleague.
     *
     * @param to name of the colleague, or the address where none is known
     * @param remindable whether the colleague can be reminded now
     */
    public record Unopened(UUID id, UUID item, String to, Instant sentAt, boolean remindable, long version) {}

    /** What was sent before a moment, the longest waiting first; of items that somebody sees. */
    @Transactional
    public Counted<Unopened> of(String code, Instant before, Sight sight, int limit) {
        return forwards.unopened(code, before, sight, limit).map(this::unopened);
    }

    private Unopened unopened(Forward forward) {
        @Nullable Instant remindFrom = forward.remindFrom();
        return new Unopened(
                forward.id,
                forward.item,
                forward.name == null ? Objects.requireNonNull(forward.email) : forward.name,
                forward.sentAt,
                remindFrom != null && !clock.instant().isBefore(remindFrom),
                forward.version);
    }
}
