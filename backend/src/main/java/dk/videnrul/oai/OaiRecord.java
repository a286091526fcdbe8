package dk.videnrul.oai;

import dk.videnrul.knowledge.PublishedReading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is given.
 *
 * @param row as it is told in the set that was asked for
 * @param sets with a name, in which it is
 * @param written null where it is gone, or where only the head was asked for
 */
record OaiRecord(OaiRecords.Row row, boolean deleted, List<String> sets, PublishedReading.@Nullable Written written) {}
