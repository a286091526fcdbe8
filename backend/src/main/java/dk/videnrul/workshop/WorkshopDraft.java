package dk.videnrul.workshop;

import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.problem.NoCpr;
import dk.videnrul.platform.text.Language;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked in a workshop.
 *
 * @param introduction what people read before they answer
 * @param language of the questions and of what the pages for participants say; {@code da} where it is left out
 * @param questions in their order
 * @param moderation {@code before} where it is left out
 * @param votes on how many themes each participant can vote; 3 where it is left out
 * @param themeGroups slugs of the groups whose workshop it is; that of the network where there is none
 */
public record WorkshopDraft(
        @NotBlank @Size(max = 200) @NoCpr String title,
        @Size(max = 2000) @NoCpr @Nullable String introduction,
        @Nullable Language language,
        @Size(min = 1, max = 20) List<@NotBlank @Size(max = 300) @NoCpr String> questions,
        @Nullable Moderation moderation,
        @Min(1) @Max(10) @Nullable Integer votes,
        @Size(max = 20) List<@NotBlank @Size(max = 200) String> themeGroups) {

    static final int USUAL_VOTES = 3;

    public WorkshopDraft {
        questions = Lists.orEmpty(questions);
        themeGroups = Lists.orEmpty(themeGroups);
    }
}
