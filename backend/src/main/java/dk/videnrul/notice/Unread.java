package dk.videnrul.notice;

import dk.videnrul.identity.Actor;
import dk.videnrul.identity.MemberRecords;
import dk.videnrul.identity.Sight;
import dk.videnrul.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody who is not calling has not read yet and may see at this moment, for letters. Roles that the identity
 * provider gives do not count, because nobody has logged in.
 */
@ApplicationScoped
public class Unread {
    private final InboxRepository entries;
    private final InboxTexts texts;
    private final MemberRecords members;

    Unread(InboxRepository entries, InboxTexts texts, MemberRecords members) {
        this.entries = entries;
        this.texts = texts;
        this.members = members;
    }

    /**
     * An entry in words.
     *
     * @param number its place in the order of entries
     * @param path of the client's page to go to, from the root
     */
    public record Line(HappeningKind kind, long number, String text, List<String> why, String path) {}

    /** The number of somebody's latest entry; 0 where there is none. */
    @Transactional
    public long lastOf(UUID person) {
        return entries.lastOf(person);
    }

    /** What came after a number up to another, oldest first; nothing for somebody who has left. */
    @Transactional
    public List<Line> between(UUID person, long after, long last, int limit, Language language) {
        return sightOf(person)
                .map(sight -> lines(entries.unreadBetween(person, sight, after, last, limit), language))
                .orElse(List.of());
    }

    /** What somebody was told of one happening. */
    @Transactional
    public Optional<Line> about(UUID happening, UUID person, Language language) {
        return sightOf(person)
                .flatMap(sight -> entries.about(happening, person, sight))
                .map(told -> lines(List.of(told), language).getFirst());
    }

    private Optional<Sight> sightOf(UUID person) {
        return members.ofPerson(person).map(Actor::of).map(Sight::of);
    }

    private static String path(Told told) {
        if (told.happening().need != null) {
            return "/efterlyst/" + told.happening().need;
        }
        return told.publicId() == null ? "/indbakke" : "/viden/" + told.publicId();
    }

    private List<Line> lines(List<Told> told, Language language) {
        InboxTexts.Names names = texts.namesFor(told);
        return told.stream()
                .map(one -> new Line(
                        one.happening().kind,
                        one.entry().number,
                        texts.what(one, names, language),
                        texts.why(one, names, language),
                        path(one)))
                .toList();
    }
}
