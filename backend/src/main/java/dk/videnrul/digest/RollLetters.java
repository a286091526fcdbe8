package dk.videnrul.digest;

import dk.videnrul.notice.RollToAnswer;
import dk.videnrul.notice.Unread;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.mail.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** What waits for an answer must not strand with somebody who has chosen no digest: they are written to at once. */
@ApplicationScoped
class RollLetters {
    private final DigestRepository choices;
    private final Unread unread;
    private final People people;
    private final DigestLetters letters;
    private final Post post;

    RollLetters(DigestRepository choices, Unread unread, People people, DigestLetters letters, Post post) {
        this.choices = choices;
        this.unread = unread;
        this.people = people;
        this.letters = letters;
        this.post = post;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void write(@Observes RollToAnswer roll) {
        Set<UUID> withDigest = choices.whoGetDigests(roll.people());
        for (PersonFacts person : people.withIds(roll.people()).values()) {
            String email = person.email();
            if (email != null && !withDigest.contains(person.id())) {
                unread.about(roll.happening(), person.id(), person.language())
                        .map(line -> letters.toAnswer(person.name(), email, person.language(), line))
                        .ifPresent(post::send);
            }
        }
    }
}
