package dk.videnrul.search.engine.opensearch;

import dk.videnrul.search.engine.IndexVersion;

/** The names of indexes; those whose fields this service cannot read have others. */
final class IndexNames {

    private final String base;

    IndexNames(String prefix) {
        base = prefix + "-" + IndexVersion.FIELDS;
    }

    /** Of whichever index is searched. */
    String inUse() {
        return base;
    }

    String all() {
        return base + "-*";
    }

    String numbered(int number) {
        return base + "-" + number;
    }

    int number(String index) {
        return Integer.parseInt(index.substring(base.length() + 1));
    }

    /** The name by which an index is written: the cluster makes no new index by it when that one is gone. */
    static String writing(String index) {
        return index + "-writing";
    }
}
