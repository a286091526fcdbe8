package dk.videnrul.workshop;

import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was made of a theme or of answers of a workshop.
 *
 * @param made id of the need, public id of the item, or id of the comment on the strategy
 * @param strategy id of the version that a proposal is about
 * @param theme id of the theme that it came of
 * @param answers ids of the answers that it came of
 */
public record WorkshopOutcomeView(
        UUID workshop,
        UUID id,
        OutcomeKind kind,
        String title,
        String made,
        @Nullable String strategy,
        @Nullable UUID theme,
        List<UUID> answers,
        Instant at)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/workshops/" + workshop + "/outcomes/" + id;
    }
}
