package dk.videnrul.checkin;

/**
 * What a check says of a criterion, in a word.
 *
 * @param criterion id of the criterion
 */
public record CriterionGlance(String criterion, CriterionStatus status) {}
