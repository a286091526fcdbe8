package dk.videnrul.body;

import dk.videnrul.network.ParticipationRole;
import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed of somebody's seat in a body.
 *
 * @param mandate what the person may decide on behalf of the employer
 * @param until first day no longer
 */
@Schema(description = "What can be changed of somebody's seat in a body.")
public record SeatTerms(
        @NotNull ParticipationRole role,
        @Size(max = 1000) @NoCpr @Nullable String mandate,
        @NotNull LocalDate from,
        @Nullable LocalDate until) {}
