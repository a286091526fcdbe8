package dk.videnrul.expertise;

import dk.videnrul.expertise.WhoToAsk.AskReason;
import dk.videnrul.knowledge.ItemRef;
import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.vocabulary.Ref;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says in words why somebody can be asked. */
@ApplicationScoped
class AskReasons {
    private static final int MOST_ITEMS = 3;

    private final Vocabulary vocabulary;
    private final Speech speech;

    AskReasons(Vocabulary vocabulary, Speech speech) {
        this.vocabulary = vocabulary;
        this.speech = speech;
    }

    List<AskReason> of(Standing standing, AskQuestion question) {
        String subject = subject(question);
        List<AskReason> reasons = new ArrayList<>();
        for (Ground ground : Ground.values()) {
            List<Evidence> evidence = standing.of(ground);
            if (ground == Ground.LEADS) {
                evidence.forEach(each -> reasons.add(leads(Objects.requireNonNull(each.group()))));
            } else if (!evidence.isEmpty()) {
                reasons.add(reason(ground, evidence, subject));
            }
        }
        return reasons;
    }

    private AskReason leads(ThemeGroupRef group) {
        return new AskReason(Ground.LEADS, say("ask.leads", group.name()), 1, List.of(), group);
    }

    private AskReason reason(Ground ground, List<Evidence> evidence, String subject) {
        boolean direct = evidence.stream().anyMatch(Evidence::direct);
        List<ItemRef> items = evidence.stream()
                .map(Evidence::item)
                .filter(Objects::nonNull)
                .map(item -> Objects.requireNonNull(item).ref())
                .distinct()
                .limit(MOST_ITEMS)
                .toList();
        String text = direct ? say(key(ground) + "-this") : say(key(ground), evidence.size(), subject);
        return new AskReason(ground, text, evidence.size(), items, null);
    }

    /** What was asked about, as a list of words. */
    private String subject(AskQuestion question) {
        return vocabulary.refs(Scheme.TOPIC, question.topics()).stream()
                .map(Ref::label)
                .map(label -> label.toLowerCase(speech.language().locale()))
                .reduce((before, last) -> before + ", " + last)
                .orElse("");
    }

    private static String key(Ground ground) {
        return "ask." + KebabEnums.code(ground);
    }

    private String say(String key, Object... arguments) {
        return Messages.say(speech.language(), key, arguments);
    }
}
