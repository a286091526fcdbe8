package dk.videnrul.expertise;

import dk.videnrul.knowledge.ItemRef;
import dk.videnrul.knowledge.Kind;
import java.util.Set;
import java.util.UUID;

/** An item about what is asked, with those who wrote it. */
record FoundItem(UUID id, ItemRef ref, Kind kind, Set<UUID> writers) {}
