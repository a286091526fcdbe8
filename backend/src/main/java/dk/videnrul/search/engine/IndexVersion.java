package dk.videnrul.search.engine;

/** What an index must have been made with to be written on, or at least read. */
public final class IndexVersion {

    /** Raise it when fields change: an older index can then not even be searched. */
    public static final int FIELDS = 7;
    /** Raise it when words are analysed differently, the lexicon included: an older index is searched until it is rebuilt. */
    public static final int ANALYSIS = 2;

    public static final String CURRENT = FIELDS + "." + ANALYSIS;

    private IndexVersion() {}

    public static boolean isReadable(String version) {
        return version.startsWith(FIELDS + ".");
    }
}
