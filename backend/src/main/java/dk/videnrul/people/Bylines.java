package dk.videnrul.people;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says under what is shown who stands behind it. */
@ApplicationScoped
public class Bylines {
    private final People people;
    private final Gazetteer gazetteer;
    private final Speech speech;

    Bylines(People people, Gazetteer gazetteer, Speech speech) {
        this.people = people;
        this.gazetteer = gazetteer;
        this.speech = speech;
    }

    /** Reads several people in one statement; nulls are passed over. */
    public Known of(Stream<@Nullable UUID> ids) {
        return of(ids, speech.language());
    }

    /** The same for a reader who need not be calling. */
    public Known of(Stream<@Nullable UUID> ids, Language language) {
        return new Known(
                people.withIds(ids.flatMap(Stream::ofNullable).collect(Collectors.toSet())),
                gazetteer,
                Messages.say(language, "person.former-member"));
    }

    /** People who were read at once. */
    public static final class Known {
        private final Map<UUID, PersonFacts> people;
        private final Gazetteer gazetteer;
        private final String formerMember;

        private Known(Map<UUID, PersonFacts> people, Gazetteer gazetteer, String formerMember) {
            this.people = people;
            this.gazetteer = gazetteer;
            this.formerMember = formerMember;
        }

        /**
         * A member by the record; otherwise the name that was kept, or what a removed member is called.
         *
         * @param name kept only where no member stands behind the login
         */
        public Byline of(@Nullable UUID person, @Nullable String name) {
            @Nullable PersonFacts facts = person == null ? null : people.get(person);
            if (facts == null) {
                return new Byline(null, name == null ? formerMember : name, null, null);
            }
            return new Byline(facts.id(), facts.name(), facts.title(), gazetteer.ref(facts.municipality()));
        }
    }
}
