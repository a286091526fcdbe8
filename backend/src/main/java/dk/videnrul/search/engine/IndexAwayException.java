package dk.videnrul.search.engine;

/** The index is somewhere else and cannot be reached; it may well be there and whole. */
public final class IndexAwayException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public IndexAwayException(String reason, Throwable cause) {
        super(reason, cause);
    }

    public IndexAwayException(String reason) {
        super(reason);
    }
}
