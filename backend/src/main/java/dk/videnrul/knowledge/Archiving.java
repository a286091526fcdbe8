package dk.videnrul.knowledge;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item's time is over. */
@Embeddable
record Archiving(
        Instant archivedAt, String archiveReason, @Nullable UUID supersededBy) {}
