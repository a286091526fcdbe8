package dk.videnrul.oai;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param before how many records were given before
 * @param size of the whole list when it was begun
 * @param next null in the last part
 */
record OaiPart(
        List<OaiRecord> records,
        long before,
        long size,
        @Nullable ResumptionToken next) {}
