package dk.videnrul.search.engine.opensearch;

import dk.videnrul.search.engine.IndexState;
import dk.videnrul.search.engine.IndexVersion;
import dk.videnrul.search.engine.Position;

/**
 * What the index in use says of itself.
 *
 * @param index its own name
 * @param analysis by which rules it was made
 */
record Standing(String index, int analysis, Position position) {

    IndexState state() {
        return analysis == IndexVersion.ANALYSIS ? IndexState.READY : IndexState.OUTDATED;
    }

    /** Whether a newer service than this one made it. */
    boolean isAhead() {
        return analysis > IndexVersion.ANALYSIS;
    }
}
