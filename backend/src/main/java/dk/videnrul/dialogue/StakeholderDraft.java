package dk.videnrul.dialogue;

import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation with which the network talks: never a person.
 *
 * @param name of the organisation
 * @param url where it is on the net
 * @param themeGroups slugs of the groups with which it has to do
 */
public record StakeholderDraft(
        @NotBlank @Size(max = 200) @NoCpr String name,
        @NotNull StakeholderKind kind,
        @Size(max = 1000) @Nullable String url,
        @Size(max = 20) List<@NotBlank @Size(max = 200) String> themeGroups) {

    public StakeholderDraft {
        themeGroups = Lists.orEmpty(themeGroups);
    }
}
