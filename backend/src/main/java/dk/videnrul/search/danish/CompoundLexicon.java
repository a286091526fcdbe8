package dk.videnrul.search.danish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * About 100,000 Danish words and which place each may take in a compound. Kept as the sorted lines of the file, searched
 * by halving: 2 MB, where a map of strings takes 12.
 */
final class CompoundLexicon {

    private static final String RESOURCE = "compounds.txt.gz";
    private static final int FIRST = 1;
    private static final int FIRST_LINKED_BY_S = 2;
    private static final int LAST = 4;
    private static final int UNKNOWN = -1;

    private final byte[] lines;
    private final int[] starts;

    private CompoundLexicon(byte[] lines, int[] starts) {
        this.lines = lines;
        this.starts = starts;
    }

    /** Read when first needed, once for all. */
    static CompoundLexicon get() {
        return Holder.LEXICON;
    }

    private static final class Holder {
        private static final CompoundLexicon LEXICON = load();
    }

    private static CompoundLexicon load() {
        try (InputStream in = CompoundLexicon.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the class path");
            }
            return parse(new GZIPInputStream(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every letter of a Danish word is one byte of ISO 8859-1; its UTF-8 would double the letters that sort last. */
    private static CompoundLexicon parse(byte[] lines) {
        var starts = new int[lines.length / 4];
        int count = 0;
        for (int at = 0; at < lines.length; at++) {
            if (at == 0 || lines[at - 1] == '\n') {
                starts[count++] = at;
            }
        }
        return new CompoundLexicon(lines, Arrays.copyOf(starts, count));
    }

    boolean knows(String word) {
        return find(word) != UNKNOWN;
    }

    /** Whether the form, with its linking letter, may stand before another part. */
    boolean mayBeFirst(String form) {
        return has(form, FIRST) || (form.endsWith("s") && has(withoutLink(form), FIRST_LINKED_BY_S));
    }

    boolean mayBeLast(String form) {
        return has(form, LAST);
    }

    /** The part without its linking s; other links are taken off by the stemmer. */
    String base(String form) {
        boolean linked = form.endsWith("s") && !has(form, FIRST) && has(withoutLink(form), FIRST_LINKED_BY_S);
        return linked ? withoutLink(form) : form;
    }

    /** Letters of the last part of a word that is known to be a compound; 0 when it is known to be none, or unknown. */
    int lastPart(String word) {
        int start = find(word);
        int length = 0;
        if (start != UNKNOWN) {
            for (int at = start + word.length() + 2; lines[at] != '\n'; at++) {
                length = length * 10 + lines[at] - '0';
            }
        }
        return length;
    }

    private static String withoutLink(String form) {
        return form.substring(0, form.length() - 1);
    }

    private boolean has(String word, int place) {
        int start = find(word);
        return start != UNKNOWN && ((lines[start + word.length() + 1] - '0') & place) != 0;
    }

    private int find(String word) {
        int low = 0;
        int high = starts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(starts[middle], word);
            if (order == 0) {
                return starts[middle];
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return UNKNOWN;
    }

    private int compare(int start, String word) {
        for (int at = 0; at < word.length(); at++) {
            int letter = lines[start + at] & 0xff;
            if (letter != word.charAt(at)) {
                return letter - word.charAt(at);
            }
        }
        return lines[start + word.length()] - ' ';
    }
}
