package dk.videnrul.search.engine;

/** The parameters of BM25, in every engine. */
public final class Saturation {

    /** Saturates early: that a second word matches should count for more than that the first is repeated. */
    public static final float K1 = 1;

    public static final float B = 0.6f;

    private Saturation() {}
}
