package dk.videnrul.joining;

import dk.videnrul.network.GroupContact;
import dk.videnrul.network.GroupContacts;
import dk.videnrul.network.OpenGroup;
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

/** Tells the chairs who asks to join, and who asked what the answer is. */
@ApplicationScoped
class JoinRequestLetters {
    private final GroupContacts contacts;
    private final People people;
    private final Installation installation;
    private final Post post;

    JoinRequestLetters(GroupContacts contacts, People people, Installation installation, Post post) {
        this.contacts = contacts;
        this.people = people;
        this.installation = installation;
        this.post = post;
    }

    void tellChairs(OpenGroup group, JoinRequest request) {
        String asker = asker(request).name();
        for (GroupContact chair : contacts.chairsOf(List.of(group.id())).getOrDefault(group.id(), List.of())) {
            send(chair.person(), "group-mail.join-request", group, "/bord", List.of(asker), request.message);
        }
    }

    void tellAsker(OpenGroup group, JoinRequest request) {
        String key =
                request.status == JoinRequestStatus.ACCEPTED ? "group-mail.join-accepted" : "group-mail.join-declined";
        send(asker(request), key, group, "", List.of(), request.reason);
    }

    private PersonFacts asker(JoinRequest request) {
        return Objects.requireNonNull(people.withIds(List.of(request.person)).get(request.person));
    }

    private void send(
            PersonFacts to, String key, OpenGroup group, String page, List<String> named, @Nullable String quoted) {
        if (to.email() == null) {
            return;
        }
        Language language = to.language();
        List<String> said = new ArrayList<>(List.of(group.ref().name()));
        said.addAll(named);
        Object[] arguments = said.toArray();
        List<String> paragraphs = new ArrayList<>(List.of(
                Messages.say(language, "group-mail.greeting", to.name()),
                Messages.say(language, key + ".text", arguments)));
        if (quoted != null && !quoted.isBlank()) {
            paragraphs.add(quoted);
        }
        post.send(new Letter(
                to.email(),
                language,
                Messages.say(language, key + ".subject", arguments),
                paragraphs,
                new Letter.Link(
                        Messages.say(language, "group-mail.to-group"),
                        installation.publicUrl() + "/temagrupper/" + group.ref().slug() + page)));
    }
}
