package dk.videnrul.brief;

import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import java.util.regex.Pattern;

/** A brief as Markdown (CommonMark). What people wrote is text: none of it becomes a heading, a link or HTML. */
final class BriefMarkdown {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]<>#|!~&]");

    private BriefMarkdown() {}

    /** @param root the address of this installation */
    static String of(BriefOutline brief, String root, Language language) {
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(plain(brief.title()))
                .append("\n\n")
                .append(plain(brief.span()))
                .append('\n');
        for (BriefOutline.Part part : brief.parts()) {
            text.append("\n## ")
                    .append(plain(part.title()))
                    .append(" (")
                    .append(part.total())
                    .append(")\n\n");
            for (BriefOutline.Line line : part.lines()) {
                text.append("- [")
                        .append(plain(line.text()))
                        .append("](")
                        .append(root)
                        .append(line.path())
                        .append(") – ")
                        .append(plain(line.note()))
                        .append('\n');
            }
            if (part.total() == 0) {
                text.append(plain(Messages.say(language, "brief.nothing"))).append('\n');
            }
            if (part.more() > 0) {
                text.append("- ")
                        .append(plain(Messages.say(language, "brief.more", part.more())))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String plain(String text) {
        return MARKS.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }
}
