package dk.videnrul.strategy;

import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of the network's strategy with all its elements.
 *
 * @param language two-letter code (ISO 639-1) of its text
 * @param periodTo last day
 * @param basedOn the version that it was drafted from, as far as the caller sees it
 * @param commentsUntil last day of the consultation
 * @param takesComments whether the consultation is open now
 * @param adoptedOn day of the decision
 * @param reason why it was taken back from consultation, or archived
 * @param elements from the whole to the single, each kind in its order
 * @param demo whether it is invented for demonstration
 * @param allowed what the caller may do with it
 * @param version counts the changes of it and its elements; part of the entity tag
 */
public record StrategyView(
        UUID id,
        String title,
        String language,
        LocalDate periodFrom,
        LocalDate periodTo,
        StrategyStatus status,
        @Nullable StrategySummary basedOn,
        @Nullable LocalDate commentsUntil,
        boolean takesComments,
        @Nullable LocalDate adoptedOn,
        @Nullable String reason,
        List<StrategyElementView> elements,
        boolean demo,
        Instant updatedAt,
        List<StrategyAction> allowed,
        long version)
        implements Addressed {

    /** What a caller may do with a version. */
    public enum StrategyAction {
        CHANGE,
        DELETE,
        PUT_OUT,
        COMMENT,
        ANSWER,
        ADOPT,
        ARCHIVE,
        DRAFT_FROM
    }

    @Override
    public String path() {
        return "/api/v1/strategies/" + id;
    }
}
