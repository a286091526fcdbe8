package dk.videnrul.strategy;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a version of the strategy is called, and when it holds.
 *
 * @param language two-letter code (ISO 639-1) of its text; that of the version it is based on, or {@code da}
 * @param periodTo last day
 * @param basedOn id of the version whose elements it begins with; none where it begins empty. It stays as it is
 */
public record StrategyDraft(
        @NotBlank @Size(max = 200) @NoCpr String title,
        @Pattern(regexp = "[a-z]{2}") @Nullable String language,
        @NotNull @Nullable LocalDate periodFrom,
        @NotNull @Nullable LocalDate periodTo,
        @Nullable UUID basedOn) {

    StrategyDraft in(String other) {
        return new StrategyDraft(title, other, periodFrom, periodTo, basedOn);
    }
}
