package dk.videnrul.roll;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.knowledge.KnowledgeFacts;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Tells of a step of a roll: at once to those who write along, and by the outbox to all others. */
@ApplicationScoped
class RollNews {
    static final String SUBJECT = "roll";

    private final Outbox outbox;
    private final Event<RollStep> steps;
    private final CurrentActor current;
    private final Clock clock;

    RollNews(Outbox outbox, Event<RollStep> steps, CurrentActor current, Clock clock) {
        this.outbox = outbox;
        this.steps = steps;
        this.current = current;
        this.clock = clock;
    }

    /** The item is told of too, because it is found where it was taken up. */
    void tell(Roll roll, RollStep.What what, @Nullable String note) {
        outbox.add(new Fact(SUBJECT, roll.id, KebabEnums.code(what)));
        outbox.add(new Fact(KnowledgeFacts.SUBJECT, roll.item, "rolled"));
        steps.fire(new RollStep(
                roll.id,
                roll.item,
                what,
                roll.target.themeGroup(),
                roll.target.municipality(),
                current.get().key(),
                note,
                clock.instant()));
    }
}
