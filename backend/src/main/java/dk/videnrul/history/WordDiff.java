package dk.videnrul.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import dk.videnrul.history.Comparison.Segment;
import dk.videnrul.history.Comparison.SegmentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares two texts as people read them: paragraph by paragraph, and word by word within the paragraphs that differ. The
 * time that it may take is bounded: what has too many pieces is shown as taken out and put in.
 */
final class WordDiff {
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);
    private static final int MOST_LINES = 3000;
    private static final int MOST_WORDS = 1500;

    private final List<Segment> segments = new ArrayList<>();

    private WordDiff() {}

    static List<Segment> between(String before, String after) {
        WordDiff diff = new WordDiff();
        diff.lines(pieces(LINE, before), pieces(LINE, after));
        return readable(diff.segments);
    }

    private void lines(List<String> before, List<String> after) {
        if (before.size() > MOST_LINES || after.size() > MOST_LINES) {
            replaced(before, after);
        } else {
            walk(
                    before,
                    after,
                    (out, in) -> words(pieces(WORD, String.join("", out)), pieces(WORD, String.join("", in))));
        }
    }

    private void words(List<String> before, List<String> after) {
        boolean oneSided = before.isEmpty() || after.isEmpty();
        if (oneSided || before.size() > MOST_WORDS || after.size() > MOST_WORDS) {
            replaced(before, after);
        } else {
            walk(before, after, this::replaced);
        }
    }

    private interface Changed {
        void pieces(List<String> out, List<String> in);
    }

    private void walk(List<String> before, List<String> after, Changed changed) {
        int at = 0;
        List<String> out = new ArrayList<>();
        List<String> in = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int begins = delta.getSource().getPosition();
            if (begins > at) {
                // The library tells what was taken out and what was put in at one place one after the other.
                changed.pieces(List.copyOf(out), List.copyOf(in));
                out.clear();
                in.clear();
                add(SegmentKind.SAME, before.subList(at, begins));
            }
            out.addAll(delta.getSource().getLines());
            in.addAll(delta.getTarget().getLines());
            at = delta.getSource().last() + 1;
        }
        changed.pieces(out, in);
        add(SegmentKind.SAME, before.subList(at, before.size()));
    }

    private void replaced(List<String> out, List<String> in) {
        add(SegmentKind.REMOVED, out);
        add(SegmentKind.ADDED, in);
    }

    /** Neighbours of one kind are one segment. */
    private void add(SegmentKind kind, List<String> pieces) {
        String text = String.join("", pieces);
        if (text.isEmpty()) {
            return;
        }
        if (!segments.isEmpty() && segments.getLast().kind() == kind) {
            text = segments.removeLast().text() + text;
        }
        segments.add(new Segment(kind, text));
    }

    /** Changed words with only a space between them read as one change. */
    private static List<Segment> readable(List<Segment> segments) {
        WordDiff merged = new WordDiff();
        StringBuilder out = new StringBuilder();
        StringBuilder in = new StringBuilder();
        for (int at = 0; at < segments.size(); at++) {
            Segment segment = segments.get(at);
            boolean between = at > 0 && at < segments.size() - 1;
            boolean goesOn = segment.kind() != SegmentKind.SAME
                    || (between && segment.text().isBlank() && segment.text().indexOf('\n') < 0);
            if (goesOn && segment.kind() != SegmentKind.ADDED) {
                out.append(segment.text());
            }
            if (goesOn && segment.kind() != SegmentKind.REMOVED) {
                in.append(segment.text());
            }
            if (!goesOn || at == segments.size() - 1) {
                merged.replaced(List.of(out.toString()), List.of(in.toString()));
                out.setLength(0);
                in.setLength(0);
            }
            if (!goesOn) {
                merged.add(SegmentKind.SAME, List.of(segment.text()));
            }
        }
        return List.copyOf(merged.segments);
    }

    private static List<String> pieces(Pattern pattern, String text) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        return pieces;
    }
}
