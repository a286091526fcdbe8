package dk.videnrul.forward;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The way to what a municipality forwards, for its coordinators alone. */
@ApplicationScoped
class ForwardGate {
    private final ForwardRepository forwards;
    private final Gazetteer gazetteer;
    private final CurrentActor current;

    ForwardGate(ForwardRepository forwards, Gazetteer gazetteer, CurrentActor current) {
        this.forwards = forwards;
        this.gazetteer = gazetteer;
        this.current = current;
    }

    /**
     * @throws Refusal.NotFound when there is no such municipality
     * @throws Refusal.Forbidden when the caller does not coordinate it
     */
    void require(String code) {
        if (gazetteer.municipality(code).isEmpty()) {
            throw new Refusal.NotFound();
        }
        AccessTable.require(current.get(), Action.FORWARD_ITEM, On.municipality(code));
    }

    Forward seen(String code, UUID id) {
        require(code);
        return forwards.of(code, id).orElseThrow(Refusal.NotFound::new);
    }

    /** The same while nobody else changes it. */
    Forward held(String code, UUID id) {
        require(code);
        return forwards.held(code, id).orElseThrow(Refusal.NotFound::new);
    }
}
