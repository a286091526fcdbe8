package dk.videnrul.knowledge;

import dk.videnrul.identity.Visibility;
import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written in a knowledge item. Only title and kind are needed to begin; the rest may come later.
 *
 * @param summary needed to submit and to publish
 * @param body Markdown (CommonMark with tables)
 * @param language two-letter code (ISO 639-1) of the text; {@code da} where it is left out
 * @param visibility who may read it once it is published; {@code public} where it is left out
 * @param outcome how it went; needed to submit and to publish an experience, a method or a result
 * @param focusAreas ids
 * @param topics ids
 * @param municipality 4-digit code of the municipality where it was tried
 * @param themeGroup slug of the group that owns it; the network where it is left out
 * @param authors those with a member's id are co-authors: they may change and submit the draft too
 * @param licence one of {@code CC BY 4.0} (where it is left out), {@code CC BY-SA 4.0}, {@code CC BY-NC 4.0}, {@code CC
 *     BY-ND 4.0}, {@code CC BY-NC-SA 4.0}, {@code CC BY-NC-ND 4.0}, {@code CC0 1.0}
 * @param kleNumber number in the municipal subject classification, for example 29.00.00
 * @param externalId the id under which another system knows it
 */
public record KnowledgeItemDraft(
        @NotBlank @Size(max = 200) @NoCpr String title,
        @Size(max = 2000) @NoCpr @Nullable String summary,
        @NotNull Kind kind,
        @Size(max = 100_000) @NoCpr @Nullable String body,
        @Pattern(regexp = "[a-z]{2}") @Nullable String language,
        @Nullable Visibility visibility,
        @Nullable Outcome outcome,
        @Size(max = 4000) @NoCpr @Nullable String whatWorked,
        @Size(max = 4000) @NoCpr @Nullable String whatDidNot,
        @Size(max = 4000) @NoCpr @Nullable String advice,
        @Size(max = 500) @NoCpr @Nullable String targetGroup,
        @Size(max = 500) @NoCpr @Nullable String timeUse,
        @Size(max = 500) @NoCpr @Nullable String cost,
        @Size(max = 3) List<@NotNull Level> levels,
        @Nullable Orientation orientation,
        @Size(max = 10) List<@NotNull String> focusAreas,
        @Size(max = 20) List<@NotNull String> topics,
        @Size(max = 11) List<@NotNull @Valid PackageUse> preventionPackages,
        @Size(max = 1000) @NoCpr @Nullable String otherSectorGoal,
        @Size(max = 4) @Nullable String municipality,
        @Size(max = 100) @Nullable String themeGroup,
        @Size(max = 30) List<@NotNull @Valid Author> authors,
        @Valid @Nullable Contact contact,
        @Min(1900) @Max(2100) @Nullable Integer year,
        @Size(max = 100) @Nullable String licence,
        @Valid @Nullable EvidenceProfile evidence,
        @Valid @Nullable Story story,

        @Pattern(regexp = "\\d{2}(\\.\\d{2}){0,2}") @Nullable
        String kleNumber,

        @Size(min = 1, max = 200) @Nullable String externalId) {

    public KnowledgeItemDraft {
        levels = Lists.orEmpty(levels);
        focusAreas = Lists.orEmpty(focusAreas);
        topics = Lists.orEmpty(topics);
        preventionPackages = Lists.orEmpty(preventionPackages);
        authors = Lists.orEmpty(authors);
    }
}
