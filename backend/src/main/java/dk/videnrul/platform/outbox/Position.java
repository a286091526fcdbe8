package dk.videnrul.platform.outbox;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far a reader has read the outbox; {@link #START} is before the first row. */
public record Position(long transaction, long number) {
    public static final Position START = new Position(0, 0);
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** Reads what {@link #toString()} wrote; anything else is the start. */
    public static Position parse(String written) {
        Matcher match = WRITTEN.matcher(written);
        return match.matches() ? new Position(Long.parseLong(match.group(1)), Long.parseLong(match.group(2))) : START;
    }

    /** Whether {@link #toString()} can have written it. */
    public static boolean isWritten(String text) {
        return WRITTEN.matcher(text).matches();
    }

    /** Whether a reader who has come this far has read what stands at another place. */
    public boolean reaches(Position other) {
        return transaction > other.transaction || (transaction == other.transaction && number >= other.number);
    }

    @Override
    public String toString() {
        return transaction + "-" + number;
    }
}
