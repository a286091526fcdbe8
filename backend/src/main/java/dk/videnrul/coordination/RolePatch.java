package dk.videnrul.coordination;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What of a role can be changed.
 *
 * @param mandate what the person may decide on behalf of the municipality or the region
 * @param until first day on which the role is no longer held; null while it lasts
 */
@Schema // It is in the contract as what a merge patch changes, and nowhere else.
public record RolePatch(
        @Size(max = 500) @NoCpr @Nullable String mandate,
        @Nullable LocalDate until) {}
