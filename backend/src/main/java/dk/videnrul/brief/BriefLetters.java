package dk.videnrul.brief;

import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.mail.Letter;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A brief as a letter. */
@ApplicationScoped
class BriefLetters {
    private final Installation installation;

    BriefLetters(Installation installation) {
        this.installation = installation;
    }

    /**
     * To whom it goes.
     *
     * @param secret ends these letters; null for one that was asked for
     */
    record Reader(
            String name,
            String email,
            Language language,
            @Nullable Secret secret) {}

    Letter letter(BriefView brief, BriefOutline outline, Reader reader) {
        Language language = reader.language();
        String root = installation.publicUrl().toString();
        return new Letter(
                reader.email(),
                language,
                Messages.say(
                        language,
                        "brief.letter.subject",
                        brief.municipality().name(),
                        brief.newForUs().total(),
                        brief.stranded().total()),
                List.of(
                        Messages.say(language, "brief.letter.hello", reader.name()),
                        Messages.say(
                                language,
                                "brief.letter.intro",
                                brief.municipality().name(),
                                outline.span())),
                new Letter.Link(
                        Messages.say(language, "brief.letter.link"),
                        root + pageOf(brief.municipality().code())),
                null,
                sections(outline, brief.municipality().code(), language, root),
                reader.secret() == null ? null : unsubscribe(reader.secret(), language, root));
    }

    private static List<Letter.Section> sections(BriefOutline outline, String code, Language language, String root) {
        List<Letter.Section> sections = new ArrayList<>();
        for (BriefOutline.Part part : outline.parts()) {
            List<Letter.Line> lines = new ArrayList<>();
            part.lines().forEach(line -> lines.add(new Letter.Line(line.text(), line.note(), root + line.path())));
            if (part.more() > 0) {
                lines.add(new Letter.Line(
                        Messages.say(language, "brief.more", part.more()),
                        Messages.say(language, "brief.letter.more-there"),
                        root + pageOf(code)));
            }
            if (!lines.isEmpty()) {
                sections.add(new Letter.Section(part.title(), lines));
            }
        }
        return sections;
    }

    private static Letter.Unsubscribe unsubscribe(Secret secret, Language language, String root) {
        return new Letter.Unsubscribe(
                Messages.say(language, "brief.letter.stop"),
                root + BriefUnsubscribing.PAGE + secret.text(),
                root + "/api/v1/briefs/unsubscribe/" + secret.text());
    }

    private static String pageOf(String code) {
        return "/kommuner/" + code + "/brief";
    }
}
