package dk.videnrul.feed;

import dk.videnrul.people.Bylines;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.roll.TakenUpItems.TakenUp;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says of items from elsewhere who took them up; to members also who rolled them there, and why. */
@ApplicationScoped
class CameHow {
    private final Bylines bylines;
    private final Speech speech;

    CameHow(Bylines bylines, Speech speech) {
        this.bylines = bylines;
        this.speech = speech;
    }

    Map<UUID, String> inGroup(String name, List<TakenUp> taken, boolean why) {
        return said(say("feed.taken-up.theme-group", name), taken, why);
    }

    Map<UUID, String> inMunicipality(String name, List<TakenUp> taken, boolean why) {
        return said(say("feed.taken-up.municipality", name), taken, why);
    }

    private Map<UUID, String> said(String takenUp, List<TakenUp> taken, boolean why) {
        Function<TakenUp, String> words = why ? explained(takenUp, taken) : _ -> takenUp;
        return taken.stream().collect(Collectors.toMap(TakenUp::item, words));
    }

    private Function<TakenUp, String> explained(String takenUp, List<TakenUp> taken) {
        Bylines.Known people = bylines.of(taken.stream().map(TakenUp::sender));
        return one -> one.note() == null
                ? takenUp
                : takenUp + " "
                        + say(
                                "feed.rolled",
                                people.of(one.sender(), one.senderName()).name(),
                                one.note());
    }

    private String say(String key, Object... arguments) {
        return Messages.say(speech.language(), key, arguments);
    }
}
