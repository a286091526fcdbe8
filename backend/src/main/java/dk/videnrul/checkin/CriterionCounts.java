package dk.videnrul.checkin;

/**
 * How many groups say what of a criterion now.
 *
 * @param criterion id of the criterion
 * @param label in the caller's language
 * @param retired whether checks that begin now do not ask it any more
 */
public record CriterionCounts(
        String criterion, String label, boolean retired, int met, int partly, int notMet, int notRelevant) {}
