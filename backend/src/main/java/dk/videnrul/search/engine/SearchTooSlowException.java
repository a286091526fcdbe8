package dk.videnrul.search.engine;

import java.time.Duration;

/** A search took longer than it may; what was found until then is not shown, as nobody could tell what is missing. */
public final class SearchTooSlowException extends RuntimeException {

    /** Nobody waits longer, and a search that runs on takes the time of others. */
    public static final Duration LONGEST = Duration.ofSeconds(5);

    private static final long serialVersionUID = 1;

    public SearchTooSlowException() {
        super("a search took longer than it may");
    }
}
