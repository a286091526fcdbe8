package dk.videnrul.coordination;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.mail.Letter;
import dk.videnrul.platform.mail.Post;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Tells the one who takes over a role, and what the other one wanted to be known. */
@ApplicationScoped
class HandoverLetters {
    private final Post post;
    private final Gazetteer gazetteer;
    private final Installation installation;

    HandoverLetters(Post post, Gazetteer gazetteer, Installation installation) {
        this.post = post;
        this.gazetteer = gazetteer;
        this.installation = installation;
    }

    void send(RoleHandedOver handover) {
        PersonFacts to = handover.to();
        if (to.email() == null) {
            return;
        }
        Language language = to.language();
        String place = gazetteer.officialName(handover.place(), language).orElseThrow();
        String role = Messages.say(language, "role." + KebabEnums.code(handover.role()));
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(Messages.say(language, "letter.hello", to.name()));
        paragraphs.add(Messages.say(
                language, "letter.handover.text", handover.from().name(), role, place, language.day(handover.on())));
        if (handover.note() != null) {
            paragraphs.add(Messages.say(
                    language, "letter.handover.note", handover.from().name()));
            paragraphs.add(handover.note());
        }
        post.send(new Letter(
                to.email(),
                language,
                Messages.say(language, "letter.handover.subject", role, place),
                paragraphs,
                new Letter.Link(
                        Messages.say(language, "letter.handover.link"),
                        installation.publicUrl() + handover.place().page())));
    }
}
