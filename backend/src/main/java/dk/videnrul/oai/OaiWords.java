package dk.videnrul.oai;

import dk.videnrul.knowledge.KnowledgeItemSummary;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What every format says of an item in words and addresses. */
@ApplicationScoped
class OaiWords {
    private final Installation installation;
    private final Gazetteer gazetteer;
    private final Speech speech;

    OaiWords(Installation installation, Gazetteer gazetteer, Speech speech) {
        this.installation = installation;
        this.gazetteer = gazetteer;
        this.speech = speech;
    }

    String kind(KnowledgeItemSummary item) {
        return say("kind." + KebabEnums.code(item.kind()));
    }

    Optional<String> outcome(KnowledgeItemSummary item) {
        return Optional.ofNullable(item.outcome()).map(outcome -> say("outcome." + KebabEnums.code(outcome)));
    }

    /** Where people read it. */
    String page(KnowledgeItemSummary item) {
        return installation.publicUrl() + "/viden/" + item.id();
    }

    /** Where programs read it. */
    String resource(KnowledgeItemSummary item) {
        return installation.publicUrl() + "/api/v1/knowledge-items/" + item.id();
    }

    /** The official name of the municipality in which it was tried. */
    Optional<String> place(KnowledgeItemSummary item) {
        return Optional.ofNullable(item.municipality())
                .flatMap(municipality -> gazetteer.officialName(municipality.code()));
    }

    private String say(String key) {
        return Messages.say(speech.language(), key);
    }
}
