package dk.videnrul.workshop;

import dk.videnrul.knowledge.Kind;
import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be made of a theme, or of answers.
 *
 * @param title the question of a need, the title of an item, or the first line of a proposal
 * @param text what is said besides; where it came from is added by itself
 * @param theme id; where it is left out, answers are named
 * @param answers ids
 * @param themeGroup slug of the group that a need is put to, or that owns the item
 * @param itemKind what sort of knowledge an item is; {@code material} where it is left out
 * @param strategy id of the version that a proposal is about
 * @param element id of its element
 */
public record WorkshopOutcomeDraft(
        @NotNull OutcomeKind kind,
        @NotBlank @Size(max = 200) @NoCpr String title,
        @Size(max = 2000) @NoCpr @Nullable String text,
        @Nullable UUID theme,
        @Size(max = 50) List<@NotNull UUID> answers,
        @Size(max = 200) @Nullable String themeGroup,
        @Nullable Kind itemKind,
        @Nullable UUID strategy,
        @Nullable UUID element) {

    public WorkshopOutcomeDraft {
        answers = Lists.orEmpty(answers);
    }
}
