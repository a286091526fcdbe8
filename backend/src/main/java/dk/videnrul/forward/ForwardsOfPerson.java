package dk.videnrul.forward;

import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.people.PersonForgotten;
import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody forwarded, and what was forwarded to them. What they sent stays when they go, and the name is that of the
 * record; what was sent to their address is forgotten.
 */
@ApplicationScoped
class ForwardsOfPerson implements PersonalData {
    private final ForwardRepository forwards;
    private final People people;

    ForwardsOfPerson(ForwardRepository forwards, People people) {
        this.forwards = forwards;
        this.people = people;
    }

    void forget(@Observes PersonForgotten deletion) {
        if (deletion.person().email() != null) {
            forwards.forgetSentTo(deletion.person().email());
        }
    }

    @Override
    public String section() {
        return "forwards";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        @Nullable PersonFacts facts = people.withIds(List.of(person)).get(person);
        List<Forward> received = facts == null || facts.email() == null ? List.of() : forwards.sentTo(facts.email());
        return Stream.concat(
                        forwards.sentBy(person).stream().map(forward -> told(forward, "sent")),
                        received.stream().map(forward -> told(forward, "received")))
                .toList();
    }

    /** The address of somebody else is theirs alone. */
    private static Map<String, Object> told(Forward forward, String as) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("as", as);
        told.put("item", forward.item);
        told.put("municipality", forward.municipality);
        told.put("sentAt", forward.sentAt);
        if (forward.note != null) {
            told.put("note", forward.note);
        }
        if (as.equals("received")) {
            told.put("email", Objects.requireNonNull(forward.email));
        }
        if (forward.openedAt != null) {
            told.put("openedAt", forward.openedAt);
        }
        return told;
    }
}
