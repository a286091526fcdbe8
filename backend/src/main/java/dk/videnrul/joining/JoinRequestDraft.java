package dk.videnrul.joining;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A wish to join.
 *
 * @param message what the group's chairs should know: why, and from where
 */
public record JoinRequestDraft(
        @NotBlank @Size(max = 2000) @NoCpr String message) {}
