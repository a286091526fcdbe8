package dk.videnrul.digest;

import dk.videnrul.notice.HappeningKind;
import dk.videnrul.notice.Unread;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.mail.Letter;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts what somebody is told into a letter, each line with its reason. */
@ApplicationScoped
class DigestLetters {
    private final Installation installation;

    DigestLetters(Installation installation) {
        this.installation = installation;
    }

    /** The parts of a digest, in the order in which they are read. */
    private enum Part {
        ROLLS,
        NEEDS,
        TRIALS,
        COMMENTS,
        ITEMS;

        static Part of(HappeningKind kind) {
            return switch (kind) {
                case ROLL_SENT, ROLL_TAKEN_UP, ROLL_DECLINED -> ROLLS;
                case NEED_POSTED, NEED_ANSWERED, NEED_SETTLED -> NEEDS;
                case TRIAL_STARTED, TRIAL_FINISHED -> TRIALS;
                case COMMENT_WRITTEN, COMMENT_ANSWERED -> COMMENTS;
                case ITEM_PUBLISHED, ITEM_ARCHIVED -> ITEMS;
            };
        }
    }

    /** @param more whether the next digest goes on */
    Letter digest(
            PersonFacts reader, String email, Language language, List<Unread.Line> told, boolean more, Secret secret) {
        List<String> paragraphs = new ArrayList<>(List.of(
                Messages.say(language, "digest.hello", reader.name()),
                Messages.say(language, "digest.intro", told.size())));
        if (more) {
            paragraphs.add(Messages.say(language, "digest.more"));
        }
        String root = installation.publicUrl().toString();
        return new Letter(
                email,
                language,
                Messages.say(
                        language,
                        "digest.subject",
                        told.size(),
                        installation.network().name()),
                paragraphs,
                new Letter.Link(Messages.say(language, "digest.to-inbox"), root + "/indbakke"),
                null,
                sections(told, language, root),
                new Letter.Unsubscribe(
                        Messages.say(language, "digest.stop"),
                        root + "/afmeld/" + secret.text(),
                        root + "/api/v1/digests/unsubscribe/" + secret.text()));
    }

    /** What waits for an answer, to somebody who gets no digest in which it would stand. */
    Letter toAnswer(String name, String email, Language language, Unread.Line line) {
        String root = installation.publicUrl().toString();
        return new Letter(
                email,
                language,
                Messages.say(language, "digest.roll.subject"),
                List.of(
                        Messages.say(language, "digest.hello", name),
                        line.text(),
                        Messages.say(language, "digest.roll.next")),
                new Letter.Link(Messages.say(language, "digest.roll.link"), root + line.path()));
    }

    private static List<Letter.Section> sections(List<Unread.Line> told, Language language, String root) {
        Map<Part, List<Letter.Line>> parts = new EnumMap<>(Part.class);
        told.forEach(line -> parts.computeIfAbsent(Part.of(line.kind()), _ -> new ArrayList<>())
                .add(new Letter.Line(
                        line.text(),
                        Messages.say(language, "digest.why", String.join("; ", line.why())),
                        root + line.path())));
        return parts.entrySet().stream()
                .map(part -> new Letter.Section(
                        Messages.say(
                                language, "digest.part." + part.getKey().name().toLowerCase(java.util.Locale.ROOT)),
                        part.getValue()))
                .toList();
    }
}
