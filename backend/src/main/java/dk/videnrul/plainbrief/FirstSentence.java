package dk.videnrul.plainbrief;

import dk.videnrul.platform.text.Texts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The first sentence of what somebody wrote: never another word than theirs. */
final class FirstSentence {
    static final int MOST = 240;
    private static final Pattern MARKS = Pattern.compile("^[\\s#>*+-]+|[*_`]+");
    private static final Pattern END = Pattern.compile("[.!?](?=\\s+\\p{Lu}|\\s*$)");

    private FirstSentence() {}

    /** @param text Markdown; null where nothing was written */
    static @Nullable String of(@Nullable String text) {
        String stripped = Texts.strippedOrNull(text);
        if (stripped == null) {
            return null;
        }
        String line = MARKS.matcher(stripped.lines().findFirst().orElse(""))
                .replaceAll("")
                .strip();
        Matcher end = END.matcher(line);
        String sentence = end.find() ? line.substring(0, end.end()) : line;
        if (sentence.length() <= MOST) {
            return Texts.strippedOrNull(sentence);
        }
        int space = sentence.lastIndexOf(' ', MOST);
        return sentence.substring(0, space < 0 ? MOST : space) + " …";
    }
}
