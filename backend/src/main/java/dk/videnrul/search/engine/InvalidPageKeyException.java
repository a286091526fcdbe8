package dk.videnrul.search.engine;

/** The {@code after} of a request was not made by this engine for this order. */
public final class InvalidPageKeyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    InvalidPageKeyException() {
        super("not a page key of this search");
    }
}
