package dk.videnrul.network;

import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.mail.Letter;
import dk.videnrul.platform.mail.Post;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells somebody whom another added to a theme group. */
@ApplicationScoped
class ParticipationLetters {
    private final People people;
    private final Installation installation;
    private final Post post;

    ParticipationLetters(People people, Installation installation, Post post) {
        this.people = people;
        this.installation = installation;
        this.post = post;
    }

    void welcome(ThemeGroup group, UUID person) {
        @Nullable PersonFacts added = people.withIds(List.of(person)).get(person);
        if (added == null || added.email() == null) {
            return;
        }
        Language language = added.language();
        post.send(new Letter(
                added.email(),
                language,
                Messages.say(language, "group-mail.added-to-group.subject", group.name),
                List.of(
                        Messages.say(language, "group-mail.greeting", added.name()),
                        Messages.say(language, "group-mail.added-to-group.text", group.name),
                        Messages.say(language, "group-mail.added-to-group.leave")),
                new Letter.Link(
                        Messages.say(language, "group-mail.to-group"),
                        installation.publicUrl() + "/temagrupper/" + group.slug)));
    }
}
