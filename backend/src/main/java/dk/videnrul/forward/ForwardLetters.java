package dk.videnrul.forward;

import dk.videnrul.identity.Visibility;
import dk.videnrul.knowledge.ItemGlance;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.mail.Letter;
import dk.videnrul.platform.mail.Post;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes to colleagues. They have chosen no language, and work for a Danish municipality. */
@ApplicationScoped
class ForwardLetters {
    private static final Language LANGUAGE = Language.DA;

    private final People people;
    private final Gazetteer gazetteer;
    private final ForwardLinks links;
    private final Installation installation;
    private final Post post;

    ForwardLetters(People people, Gazetteer gazetteer, ForwardLinks links, Installation installation, Post post) {
        this.people = people;
        this.gazetteer = gazetteer;
        this.links = links;
        this.installation = installation;
        this.post = post;
    }

    void send(Forward forward, ItemGlance item) {
        post.send(letter(forward, item, "forward.letter.subject", "forward.letter.intro"));
    }

    void remind(Forward forward, ItemGlance item) {
        post.send(letter(forward, item, "forward.reminder.subject", "forward.reminder.intro"));
    }

    private Letter letter(Forward forward, ItemGlance item, String subject, String intro) {
        String sender = senderOf(forward);
        String network = installation.network().name();
        String municipality = gazetteer.officialName(forward.municipality).orElse(forward.municipality);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(
                forward.name == null ? say("forward.letter.hello") : say("forward.letter.hello-name", forward.name));
        paragraphs.add(say(intro, sender, municipality, network));
        paragraphs.add(say("forward.letter.note", Objects.requireNonNull(forward.note)));
        // A letter is no login: it tells what everybody may read, and nothing more.
        if (item.visibility() == Visibility.PUBLIC) {
            paragraphs.add(item.title() + "\n" + item.summary());
        } else {
            paragraphs.add(say("forward.letter.members-only", network));
        }
        paragraphs.add(say("forward.letter.privacy", sender));
        return new Letter(
                Objects.requireNonNull(forward.email),
                LANGUAGE,
                say(subject, sender),
                paragraphs,
                new Letter.Link(
                        say("forward.letter.link"), installation.publicUrl() + "/videre/" + links.tokenOf(forward.id)));
    }

    private String senderOf(Forward forward) {
        @Nullable
        PersonFacts sender = forward.sentBy == null
                ? null
                : people.withIds(List.of(forward.sentBy)).get(forward.sentBy);
        return sender == null ? say("person.former-member") : sender.name();
    }

    private static String say(String key, Object... arguments) {
        return Messages.say(LANGUAGE, key, arguments);
    }
}
