package dk.videnrul.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The ways that items rolled, for the features above. It knows nothing of the caller: who asks it shows only rolls of items
 * that the caller sees.
 */
@ApplicationScoped
public class RollTraces {
    private final RollRepository rolls;
    private final RollReasonRepository reasons;

    RollTraces(RollRepository rolls, RollReasonRepository reasons) {
        this.rolls = rolls;
        this.reasons = reasons;
    }

    /** The rolls of several items, oldest first, at most {@code limit} in all; in two statements. */
    @Transactional
    public List<RollTrace> ofItems(Collection<UUID> items, int limit) {
        List<Roll> found = rolls.ofItems(items, limit);
        Map<UUID, List<RollReason>> why =
                reasons.of(found.stream().map(roll -> roll.id).toList());
        return found.stream()
                .map(roll -> {
                    List<RollReason> all = why.getOrDefault(roll.id, List.of());
                    return RollTrace.of(roll, all.isEmpty() ? null : all.getFirst(), all.size());
                })
                .toList();
    }
}
