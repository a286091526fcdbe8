package dk.videnrul.workshop;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer stands.
 *
 * @param theme id of a theme of the workshop
 * @param duplicateOf id of another answer to the same question that says the same; it counts instead of this one
 */
@Schema // It is in the contract as what a merge patch changes, and nowhere else.
public record AnswerPlacing(
        @NotNull AnswerState state,
        @Nullable UUID theme,
        @Nullable UUID duplicateOf) {}
