package dk.videnrul.strategy;

import dk.videnrul.platform.http.Addressed;
import dk.videnrul.vocabulary.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal, how far it is, and what shows it.
 *
 * @param id that of the element
 * @param strategy id of the version that words it
 * @param waysOfWorking what it serves, in words
 * @param focusAreas those of its ways of working
 * @param overdue whether it is open though its day has passed
 * @param withoutEvidence whether nothing that the caller sees shows how far it is
 * @param evidence how many pieces of evidence the caller sees
 * @param figure null where it has no indicator
 * @param followUp whether the caller may say how far it is, and link evidence
 * @param version counts the steps; part of the entity tag
 */
public record GoalView(
        UUID id,
        UUID strategy,
        String text,
        List<String> waysOfWorking,
        List<Ref> focusAreas,
        @Nullable GoalOwnerView owner,
        @Nullable LocalDate due,
        GoalStatus status,
        @Nullable String reason,
        Instant statusSince,
        boolean overdue,
        boolean withoutEvidence,
        int evidence,
        @Nullable GoalFigure figure,
        boolean followUp,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/strategies/" + strategy + "/goals/" + id;
    }
}
