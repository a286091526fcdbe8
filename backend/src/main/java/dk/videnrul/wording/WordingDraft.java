package dk.videnrul.wording;

import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that the search is to know.
 *
 * @param words words, or expressions of up to five words, as somebody types them; any form of them is meant
 * @param finds what is looked for as well, one way only
 * @param topics ids of topics whose items are looked for as well
 * @param note why
 */
public record WordingDraft(
        @NotNull WordingDirection direction,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 60) @NoCpr String> words,
        @Size(max = 20) List<@NotBlank @Size(max = 60) @NoCpr String> finds,
        @Size(max = 10) List<@NotNull String> topics,
        @Size(max = 500) @NoCpr @Nullable String note) {

    public WordingDraft {
        words = Lists.orEmpty(words);
        finds = Lists.orEmpty(finds);
        topics = Lists.orEmpty(topics);
    }
}
