package dk.videnrul.knowledge;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An item waits for those who may publish it. */
@Embeddable
record Submission(Instant submittedAt, @Nullable String submittedBy) {}
