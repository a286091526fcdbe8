package dk.videnrul.need;

import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells of a step of a question: at once to those who write along, and by the outbox to all others. */
@ApplicationScoped
class NeedNews {
    private final Outbox outbox;
    private final Event<NeedStep> steps;
    private final Clock clock;

    NeedNews(Outbox outbox, Event<NeedStep> steps, Clock clock) {
        this.outbox = outbox;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * @param item the answer that it is about
     * @param by key of the actor
     */
    void tell(Need need, NeedStep.What what, @Nullable UUID item, String by) {
        outbox.add(new Fact(Needs.SUBJECT, need.id, what.fact()));
        steps.fire(new NeedStep(
                need.id,
                what,
                need.question,
                need.topics,
                need.focusAreas,
                need.themeGroup,
                need.municipality,
                need.asker.author(),
                item,
                by,
                clock.instant()));
    }
}
