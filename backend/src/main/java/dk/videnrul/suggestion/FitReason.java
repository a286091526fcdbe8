package dk.videnrul.suggestion;

import dk.videnrul.knowledge.Outcome;
import dk.videnrul.peers.PeerTrait;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why an item fits a place, without the words of any language; kept as JSON.
 *
 * @param what ids of what is shared, or codes of the municipalities that tried it
 * @param trait in what those municipalities are like the place
 * @param outcomes how many of them it went how; those that have not finished are left out
 */
record FitReason(
        ReasonCode code, List<String> what, @Nullable PeerTrait trait, Map<Outcome, Integer> outcomes) {

    static FitReason shared(ReasonCode code, List<String> what) {
        return new FitReason(code, what, null, Map.of());
    }
}
