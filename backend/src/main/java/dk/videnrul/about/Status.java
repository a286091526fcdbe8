package dk.videnrul.about;

import dk.videnrul.about.StatusView.PartState;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.outbox.OutboxReader;
import dk.videnrul.platform.outbox.OutboxRow;
import dk.videnrul.platform.outbox.Position;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Tells how the service is doing without telling how it is made. */
@ApplicationScoped
class Status {
    private static final Logger LOG = Logger.getLogger(Status.class);
    /** Every change waits for its round; only what waits longer is worth telling. */
    private static final Duration USUAL = Duration.ofSeconds(10);

    private final Outbox outbox;
    private final OutboxReader search;
    private final Clock clock;
    private final String version;

    Status(
            Outbox outbox,
            OutboxReader search,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.outbox = outbox;
        this.search = search;
        this.clock = clock;
        this.version = version;
    }

    StatusView now() {
        Instant now = clock.instant();
        Optional<Position> read = search.readTo();
        try {
            List<OutboxRow> waiting = outbox.after(read.orElse(Position.START), 1);
            Duration delay = waiting.isEmpty()
                    ? Duration.ZERO
                    : Duration.between(waiting.getFirst().at(), now);
            long seconds = Math.max(0, delay.toSeconds());
            PartState state =
                    read.isPresent() && seconds <= USUAL.toSeconds() ? PartState.READY : PartState.CATCHING_UP;
            return new StatusView(now, version, PartState.READY, state, read.isPresent() ? seconds : null);
        } catch (RuntimeException noDatabase) {
            LOG.warn("The database does not answer", noDatabase);
            return new StatusView(
                    now, version, PartState.AWAY, read.isPresent() ? PartState.CATCHING_UP : PartState.AWAY, null);
        }
    }
}
