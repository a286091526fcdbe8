package dk.videnrul.peers;

import dk.videnrul.municipality.MunicipalityRef;
import java.util.List;

/**
 * A municipality that is like another one.
 *
 * @param traits in what, at least one
 */
public record PeerView(MunicipalityRef municipality, List<MatchedTrait> traits) {

    /**
     * Something that both have in common.
     *
     * @param detail the same in words, for example 40.000–60.000 indbyggere
     */
    public record MatchedTrait(PeerTrait trait, String detail) {}
}
