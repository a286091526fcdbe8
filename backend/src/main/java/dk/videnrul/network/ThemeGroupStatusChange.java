package dk.videnrul.network;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of where a theme group is in its life.
 *
 * @param reason why; needed to pause, resume, reopen, decline and withdraw
 * @param decidedOn when the board decided it; needed to approve and to close, unless the board itself does it
 * @param closingNote what was reached; needed to close
 * @param successor slug of the group that goes on with the subject of a closed one
 * @param steward id of the member who looks after the items of a closed group; needed where it was ever active
 */
public record ThemeGroupStatusChange(
        @NotNull ThemeGroupStatus status,
        @Size(max = 2000) @NoCpr @Nullable String reason,
        @Nullable LocalDate decidedOn,
        @Size(max = 4000) @NoCpr @Nullable String closingNote,
        @Size(max = 100) @Nullable String successor,
        @Nullable UUID steward) {}
