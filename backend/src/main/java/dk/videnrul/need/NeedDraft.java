package dk.videnrul.need;

import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that somebody puts to the network.
 *
 * @param question in one sentence
 * @param details what has been tried, and what an answer must hold for; plain text
 * @param topics ids
 * @param focusAreas ids
 * @param themeGroup slug of the group it is put to; the whole network where it is left out
 */
public record NeedDraft(
        @NotBlank @Size(max = 200) @NoCpr String question,
        @Size(max = 4000) @NoCpr @Nullable String details,
        @Size(max = 10) List<@NotNull String> topics,
        @Size(max = 10) List<@NotNull String> focusAreas,
        @Size(max = 200) @Nullable String themeGroup) {

    public NeedDraft {
        topics = Lists.orEmpty(topics);
        focusAreas = Lists.orEmpty(focusAreas);
    }
}
