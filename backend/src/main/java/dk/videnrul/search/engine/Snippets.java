package dk.videnrul.search.engine;

import dk.videnrul.search.engine.Marker.Match;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Chooses the passage to show of a hit: where the most words of the query stand together. */
public final class Snippets {

    private static final int LENGTH = 200;
    /** How far before the first match a passage may begin, to begin with a sentence. */
    private static final int LEAD = 80;
    /** A body is searched for passages only so far. */
    private static final int READ = 20_000;

    private static final double WHOLE_WORD = 3;
    private static final double PART = 1;
    private static final double AGAIN = 0.1;

    private record Passage(
            String text, int from, double worth, @Nullable Attached attached) {}

    /** @param attachment where it was found, if not in the item itself */
    public record Snippet(Marked text, @Nullable Attached attachment) {

        public Hit.@Nullable InAttachment inAttachment() {
            return attachment == null ? null : attachment.toHit();
        }
    }

    private final Marker marker;

    public Snippets(Marker marker) {
        this.marker = marker;
    }

    /** From the body only if it says more than the summary, from an attachment only if it says more than both. */
    public Snippet best(String title, String summary, String body, Supplier<List<Attached>> attachments) {
        Passage best = passage(summary);
        if (!saysAll(best)) {
            best = better(best, passage(beginning(body)));
        }
        if (!saysAll(best) && !saysAll(passage(title))) {
            for (Attached attached : attachments.get()) {
                best = better(best, passage(attached.text(), attached.matches(), attached));
            }
        }
        return best == null
                ? new Snippet(new Marked(cut(summary, 0), List.of()), null)
                : new Snippet(marker.mark(cut(best.text(), start(best.text(), best.from()))), best.attached());
    }

    /** Spares reading the body, which is most of the work of showing a page of hits. */
    private boolean saysAll(@Nullable Passage passage) {
        return passage != null && passage.worth() >= marker.words() * WHOLE_WORD;
    }

    private static @Nullable Passage better(@Nullable Passage nearer, @Nullable Passage farther) {
        return farther != null && (nearer == null || farther.worth() > nearer.worth() + PART) ? farther : nearer;
    }

    /** As much of a body as is looked at. */
    public static String beginning(String body) {
        return body.length() > READ ? body.substring(0, READ) : body;
    }

    private @Nullable Passage passage(String text) {
        return passage(text, marker.matches(text), null);
    }

    private static @Nullable Passage passage(String text, List<Match> matches, @Nullable Attached attached) {
        Passage best = null;
        for (int first = 0; first < matches.size(); first++) {
            double worth = worth(matches, first);
            if (best == null || worth > best.worth()) {
                best = new Passage(text, matches.get(first).start(), worth, attached);
            }
        }
        return best;
    }

    private static double worth(List<Match> matches, int first) {
        var seen = new HashSet<Integer>();
        double worth = 0;
        int end = matches.get(first).start() + LENGTH - LEAD;
        for (Match match : matches.subList(first, matches.size())) {
            if (match.end() > end) {
                break;
            }
            double whole = match.whole() ? WHOLE_WORD : PART;
            worth += seen.add(match.word()) ? whole : whole * AGAIN;
        }
        return worth;
    }

    /** The sentence that the match stands in, if it begins near enough; else a word some way before. */
    private static int start(String text, int match) {
        int earliest = Math.max(0, match - LEAD);
        if (earliest == 0 || text.length() <= LENGTH) {
            return 0;
        }
        for (int at = match - 1; at > earliest; at--) {
            if (Character.isWhitespace(text.charAt(at)) && ".!?:\n".indexOf(text.charAt(at - 1)) >= 0) {
                return at + 1;
            }
        }
        for (int at = match - LEAD / 2; at < match; at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at + 1;
            }
        }
        return match;
    }

    /** Whole words, at most about the length from there, with dots where text is left out. */
    private static String cut(String text, int from) {
        int to = Math.min(text.length(), from + LENGTH);
        if (to < text.length()) {
            int space = to;
            while (space > from && !Character.isWhitespace(text.charAt(space))) {
                space--;
            }
            to = space > from ? space : Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
        }
        String passage = text.substring(from, to).strip().replaceAll("\\s+", " ");
        return (from > 0 ? "… " : "") + passage + (to < text.length() ? " …" : "");
    }
}
