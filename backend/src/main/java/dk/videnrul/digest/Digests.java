package dk.videnrul.digest;

import dk.videnrul.notice.Unread;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.mail.Post;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes the digests that are due. That a digest of a period was written, how far it tells, and the letter itself are kept
 * in one transaction, so there is one letter in a period whatever stops in between, and the next one goes on where it
 * ended, however long that was ago.
 */
@ApplicationScoped
class Digests {
    /** What is more than that is in the next digest. */
    static final int MOST_LINES = 200;

    private final DigestRepository choices;
    private final Unread unread;
    private final People people;
    private final DigestLetters letters;
    private final Post post;
    private final Clock clock;

    Digests(DigestRepository choices, Unread unread, People people, DigestLetters letters, Post post, Clock clock) {
        this.choices = choices;
        this.unread = unread;
        this.people = people;
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    /** Writes to one of those whose time has come; answers whether there was one. */
    @Transactional
    boolean sendOne() {
        Instant now = clock.instant();
        Optional<DigestChoice> due = choices.due(now);
        due.ifPresent(choice -> {
            write(choice, now);
            choice.waitForNext(now);
        });
        return due.isPresent();
    }

    private void write(DigestChoice choice, Instant now) {
        @Nullable PersonFacts reader = people.active(choice.person).orElse(null);
        if (reader == null || reader.email() == null) {
            return;
        }
        Language language = choice.language == null ? reader.language() : choice.language;
        // Asked first: what comes in meanwhile is for the next digest.
        long last = unread.lastOf(choice.person);
        List<Unread.Line> lines = unread.between(choice.person, choice.toldUpTo, last, MOST_LINES + 1, language);
        if (lines.isEmpty()) {
            choice.tellUpTo(last);
            return;
        }
        Secret secret = Secret.next();
        String period = choice.rhythm().periodOf(Objects.requireNonNull(choice.nextAt));
        if (choices.begin(choice.person, period, secret.digest(), now)) {
            boolean more = lines.size() > MOST_LINES;
            List<Unread.Line> told = more ? lines.subList(0, MOST_LINES) : lines;
            post.send(letters.digest(reader, reader.email(), language, told, more, secret));
            choice.tellUpTo(more ? told.getLast().number() : last);
        }
    }
}
