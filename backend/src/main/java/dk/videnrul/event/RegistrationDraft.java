package dk.videnrul.event;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to take part.
 *
 * @param note what the organisers need to know, such as food and access; nobody else reads it
 */
public record RegistrationDraft(
        @Size(max = 500) @NoCpr @Nullable String note) {}
