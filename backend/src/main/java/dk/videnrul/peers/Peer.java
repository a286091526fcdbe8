package dk.videnrul.peers;

import dk.videnrul.municipality.MunicipalityRef;
import java.util.Set;

/** A municipality that is like another one, for the features above. */
public record Peer(MunicipalityRef municipality, Set<PeerTrait> traits) {
    public Peer {
        traits = Set.copyOf(traits);
    }
}
