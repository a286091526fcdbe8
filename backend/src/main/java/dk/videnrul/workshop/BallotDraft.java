package dk.videnrul.workshop;

import dk.videnrul.platform.json.Lists;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * For what somebody votes, as a whole: sent again, it counts once.
 *
 * @param themes ids
 */
public record BallotDraft(@Size(max = 10) List<@NotNull UUID> themes) {

    public BallotDraft {
        themes = Lists.orEmpty(themes);
    }
}
