package dk.videnrul.workshop;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a workshop.
 *
 * @param closesAt when it closes by itself, at most 14 days from now; without it, in four hours where it is opened, and
 *     otherwise when it was to close anyway
 */
public record WorkshopStatusChange(
        @NotNull WorkshopStatus status, @Nullable Instant closesAt) {}
