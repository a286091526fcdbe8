package dk.videnrul.roll;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The caller's own reason, as it should read from now on.
 *
 * @param note why it matters there; never left empty
 */
public record RollNote(@NotBlank @Size(max = 2000) @NoCpr String note) {}
