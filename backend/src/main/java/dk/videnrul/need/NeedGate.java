package dk.videnrul.need;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The way to a question: it is there for members and nobody else. */
@ApplicationScoped
class NeedGate {
    private final NeedRepository needs;
    private final CurrentActor current;

    NeedGate(NeedRepository needs, CurrentActor current) {
        this.needs = needs;
        this.current = current;
    }

    /** Asked before anything is looked for, so that nobody else learns what is there. */
    void requireSight() {
        AccessTable.require(current.get(), Action.SEE_NEEDS, On.network());
    }

    /** @throws Refusal.NotFound when it is not there */
    Need seen(UUID id) {
        requireSight();
        return needs.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    }

    /** The same while nobody else changes it or what answers it. */
    Need held(UUID id) {
        requireSight();
        return needs.held(id).orElseThrow(Refusal.NotFound::new);
    }
}
