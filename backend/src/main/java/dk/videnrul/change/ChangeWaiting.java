package dk.videnrul.change;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.platform.outbox.OutboxWatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Lets callers wait for the next change; meanwhile they hold neither a thread nor a connection. */
@ApplicationScoped
class ChangeWaiting {
    private final Changes changes;
    private final OutboxWatch watch;
    private final CurrentActor current;

    ChangeWaiting(Changes changes, OutboxWatch watch, CurrentActor current) {
        this.changes = changes;
        this.watch = watch;
        this.current = current;
    }

    /** What there is, or what comes within that time. */
    Uni<ChangePage> read(@Nullable String since, int limit, Duration wait) {
        return answer(changes.read(since, limit), limit, System.nanoTime() + wait.toNanos());
    }

    private Uni<ChangePage> answer(Changes.Part part, int limit, long until) {
        Duration left = Duration.ofNanos(until - System.nanoTime());
        if (!part.isEmpty() || !left.isPositive()) {
            return Uni.createFrom().item(part.page());
        }
        return watch.beyond(part.seen(), left).onItem().transformToUni(something -> {
            if (!something) {
                return Uni.createFrom().item(part.page());
            }
            // What the caller may see can have changed while they waited.
            current.reconsider();
            return answer(changes.read(part.page().since(), limit), limit, until);
        });
    }
}
