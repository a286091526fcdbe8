package dk.videnrul.brief;

import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.mail.Post;
import dk.videnrul.platform.text.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes the briefs that are due. That one was written in a period, and the letter itself, are kept in one transaction, so
 * there is one letter in a period whatever stops in between. It tells what its reader may see at that moment.
 */
@ApplicationScoped
class BriefSending {
    private final BriefSubscriptionRepository subscriptions;
    private final BriefGate gate;
    private final BriefWriting writing;
    private final BriefLetters letters;
    private final People people;
    private final Post post;
    private final Clock clock;

    BriefSending(
            BriefSubscriptionRepository subscriptions,
            BriefGate gate,
            BriefWriting writing,
            BriefLetters letters,
            People people,
            Post post,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.gate = gate;
        this.writing = writing;
        this.letters = letters;
        this.people = people;
        this.post = post;
        this.clock = clock;
    }

    /** Writes to one of those whose time has come; answers whether there was one. */
    @Transactional
    boolean sendOne() {
        Instant now = clock.instant();
        Optional<BriefSubscription> due = subscriptions.due(now);
        due.ifPresent(subscription -> {
            @Nullable PersonFacts person = people.active(subscription.person).orElse(null);
            Optional<BriefReader> reader = person == null
                    ? Optional.empty()
                    : gate.member(person.id(), subscription.municipality, person.language());
            if (person == null || reader.isEmpty()) {
                // The role has ended, and with it what came of it.
                subscription.stop();
            } else {
                write(subscription, person, reader.get(), now);
                subscription.waitForNext(now);
            }
        });
        return due.isPresent();
    }

    private void write(BriefSubscription subscription, PersonFacts person, BriefReader reader, Instant now) {
        BriefView brief = writing.write(reader, subscription.span(now));
        BriefOutline outline = BriefOutline.of(brief, reader.language());
        if (person.email() == null || outline.isEmpty()) {
            return;
        }
        Secret secret = Secret.next();
        String period = subscription.rhythm().periodOf(Objects.requireNonNull(subscription.nextAt));
        if (subscriptions.begin(subscription, period, secret.digest(), now)) {
            post.send(letters.letter(
                    brief, outline, new BriefLetters.Reader(person.name(), person.email(), reader.language(), secret)));
            subscription.sent(now);
        }
    }
}
