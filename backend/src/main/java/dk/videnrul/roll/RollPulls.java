package dk.videnrul.roll;

import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes items to a place, for the features above that show what would fit there. */
@ApplicationScoped
public class RollPulls {
    private final Rolls rolls;

    RollPulls(Rolls rolls) {
        this.rolls = rolls;
    }

    /**
     * The same as if the caller had taken the item there from its own page: one roll, taken up, with the note as its reason.
     *
     * @throws Refusal.Forbidden when the caller does not answer for the place
     * @throws Refusal.Conflict when the item is not published, or was taken up there already
     */
    @Transactional
    public void pull(String publicId, RollDraft.RollTarget to, String note) {
        rolls.send(publicId, new RollDraft(to, note, RollDirection.PULL, null));
    }
}
