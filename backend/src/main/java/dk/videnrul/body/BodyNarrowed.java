package dk.videnrul.body;

import dk.videnrul.identity.Visibility;
import java.util.UUID;

/**
 * A body changed who sees it. Who keeps what belongs to it observes this within the transaction, so that nothing of it is
 * seen by more people than the body itself.
 *
 * @param widest who may see what belongs to it now
 */
public record BodyNarrowed(UUID body, Visibility widest) {}
