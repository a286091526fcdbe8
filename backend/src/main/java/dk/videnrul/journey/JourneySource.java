package dk.videnrul.journey;

import dk.videnrul.knowledge.ItemKin;
import java.util.Collection;
import java.util.List;

/** Something that knows pieces of the ways of items. */
interface JourneySource {
    /**
     * What it knows of these items, in a number of statements that does not grow with them, at most {@code limit}. Other items
     * that it names must be among them.
     */
    List<Trace> of(Collection<ItemKin> items, int limit);
}
