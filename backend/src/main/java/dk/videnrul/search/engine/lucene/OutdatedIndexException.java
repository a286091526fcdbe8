package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.engine.IndexVersion;
import java.io.IOException;

final class OutdatedIndexException extends IOException {

    private static final long serialVersionUID = 1;

    OutdatedIndexException(String version) {
        super("index version " + version + " cannot be read by " + IndexVersion.CURRENT);
    }
}
