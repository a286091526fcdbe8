package dk.videnrul.knowledge;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An item was sent back to its authors with a comment. */
@Embeddable
record Return(Instant returnedAt, @Nullable String returnedBy, String returnComment) {}
