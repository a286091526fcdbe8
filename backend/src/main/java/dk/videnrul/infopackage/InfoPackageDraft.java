package dk.videnrul.infopackage;

import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a package is to be.
 *
 * @param audienceName how the audience is called, where the usual name does not fit
 * @param occasion why it is put together now
 * @param election day of the election that is its occasion
 * @param dueOn day by which it is to be issued; where it is left out of a new one, the one that suits the election
 * @param focusAreas ids; none for all
 * @param goals ids of goals of an adopted strategy
 * @param municipality code of the one for which it is meant: what was tried there, or in places like it, comes first
 * @param language two-letter code (ISO 639-1) in which it is written: da, en or sv; da where it is left out
 * @param introduction Markdown
 * @param items in the order in which they are read
 */
public record InfoPackageDraft(
        @NotBlank @Size(max = 160) @NoCpr String title,
        @NotNull @Nullable PackageAudience audience,
        @Size(max = 80) @NoCpr @Nullable String audienceName,
        @NotBlank @Size(max = 300) @NoCpr String occasion,
        @Nullable LocalDate election,
        @Nullable LocalDate dueOn,
        @Size(max = 10) List<@NotNull String> focusAreas,
        @Size(max = 20) List<@NotNull UUID> goals,
        @Nullable String municipality,
        @Pattern(regexp = "da|en|sv") @Nullable String language,
        @Size(max = 8000) @NoCpr @Nullable String introduction,
        @Size(max = 10) List<@NotNull @Valid PackageSection> sections,
        @Size(max = 40) List<@NotNull @Valid PackageItemDraft> items) {

    public InfoPackageDraft {
        focusAreas = Lists.orEmpty(focusAreas);
        goals = Lists.orEmpty(goals);
        sections = Lists.orEmpty(sections);
        items = Lists.orEmpty(items);
    }
}
