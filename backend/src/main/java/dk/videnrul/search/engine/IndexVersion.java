package dk.videnrul.search.engine;

/** What an index must have been made with to be written on, or at least read. */
final class IndexVersion {

    /** Raise it when fields change: an older index can then not even be searched. */
    private static final int FIELDS = 3;
    /** Raise it when words are analysed differently, the lexicon included: an older index is searched until it is rebuilt. */
    private static final int ANALYSIS = 1;

    static final String CURRENT = FIELDS + "." + ANALYSIS;

    private IndexVersion() {}

    static boolean isReadable(String version) {
        return version.startsWith(FIELDS + ".");
    }
}
