package dk.videnrul.funding;

import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written about an application for money.
 *
 * @param funder the foundation or authority that is applied to
 * @param amount whole Danish kroner; left out while nobody knows
 * @param deadline last day on which one can apply
 * @param statusOn the day on which it came this far; not in the future. Who changes the status says the day too
 * @param note for the secretariat and the board alone
 * @param partners with whom the network applies, by name
 * @param themeGroups slugs of the groups that it is about
 * @param items short public ids of the knowledge on which it builds
 */
public record FundingDraft(
        @NotBlank @Size(max = 200) @NoCpr String title,
        @NotBlank @Size(max = 200) @NoCpr String funder,
        @Min(1) @Max(10_000_000_000L) @Nullable Long amount,
        @Nullable LocalDate deadline,
        @NotNull FundingStatus status,
        @NotNull LocalDate statusOn,
        @Size(max = 2000) @NoCpr @Nullable String note,
        @Size(max = 20) List<@NotBlank @Size(max = 120) @NoCpr String> partners,
        @Size(max = 20) List<@NotBlank @Size(max = 200) String> themeGroups,
        @Size(max = 20) List<@NotBlank @Size(max = 40) String> items) {

    public FundingDraft {
        partners = Lists.orEmpty(partners);
        themeGroups = Lists.orEmpty(themeGroups);
        items = Lists.orEmpty(items);
    }
}
