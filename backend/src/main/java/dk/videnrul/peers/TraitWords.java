package dk.videnrul.peers;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityFacts;
import dk.videnrul.peers.PeerView.MatchedTrait;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;

/** Says in the caller's language in what two municipalities are alike. */
@ApplicationScoped
class TraitWords {
    private final Gazetteer gazetteer;
    private final Speech speech;

    TraitWords(Gazetteer gazetteer, Speech speech) {
        this.gazetteer = gazetteer;
        this.speech = speech;
    }

    PeerView view(Peer peer, MunicipalityFacts one) {
        return new PeerView(
                peer.municipality(),
                peer.traits().stream()
                        .sorted()
                        .map(trait -> new MatchedTrait(trait, detail(trait, one)))
                        .toList());
    }

    private String detail(PeerTrait trait, MunicipalityFacts one) {
        return switch (trait) {
            case CHOSEN -> say("peers.chosen", one.ref().name());
            case POPULATION -> population(PopulationBand.of(one.population()));
            case REGION -> gazetteer.regionName(one.region(), speech.language()).orElseThrow();
            case URBAN_RURAL ->
                switch (Settlement.of(one.density())) {
                    case URBAN -> say("peers.urban", Settlement.THRESHOLD);
                    case RURAL -> say("peers.rural", Settlement.THRESHOLD);
                };
        };
    }

    private String population(PopulationBand band) {
        if (band.end() == 0) {
            return say("peers.population-from", band.least());
        }
        return band.least() == 0
                ? say("peers.population-below", band.end())
                : say("peers.population-between", band.least(), band.end());
    }

    private String say(String key, Object... arguments) {
        return Messages.say(speech.language(), key, arguments);
    }
}
