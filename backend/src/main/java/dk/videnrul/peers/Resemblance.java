package dk.videnrul.peers;

import dk.videnrul.municipality.MunicipalityFacts;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** In what one municipality is like another. */
final class Resemblance {
    private Resemblance() {}

    /** @param chosen codes of the municipalities with which this one wants to compare itself */
    static Set<PeerTrait> between(MunicipalityFacts one, MunicipalityFacts other, Collection<String> chosen) {
        Set<PeerTrait> traits = EnumSet.noneOf(PeerTrait.class);
        if (chosen.contains(other.ref().code())) {
            traits.add(PeerTrait.CHOSEN);
        }
        if (PopulationBand.of(one.population()) == PopulationBand.of(other.population())) {
            traits.add(PeerTrait.POPULATION);
        }
        if (one.region().equals(other.region())) {
            traits.add(PeerTrait.REGION);
        }
        if (Settlement.of(one.density()) == Settlement.of(other.density())) {
            traits.add(PeerTrait.URBAN_RURAL);
        }
        return traits;
    }
}
