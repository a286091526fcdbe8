package dk.videnrul.strategy;

import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a version.
 *
 * @param commentsUntil last day for comments; for a consultation
 * @param adoptedOn day of the decision; today where it is left out
 * @param reason why it is taken back or archived
 * @param notes when it is adopted: why each element is another than the one that was put out
 */
public record StrategyStatusChange(
        @NotNull @Nullable StrategyStatus status,
        @Nullable LocalDate commentsUntil,
        @Nullable LocalDate adoptedOn,
        @Size(max = 1000) @NoCpr @Nullable String reason,
        @Size(max = 200) List<@NotNull @Valid StrategyChangeNote> notes) {

    public StrategyStatusChange {
        notes = Lists.orEmpty(notes);
    }
}
