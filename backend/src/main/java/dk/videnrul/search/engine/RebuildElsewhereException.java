package dk.videnrul.search.engine;

/** Another node makes the index, or has made a newer one than this node can: there is nothing to do but to wait. */
public final class RebuildElsewhereException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    public RebuildElsewhereException(String reason) {
        super(reason);
    }
}
