package dk.videnrul.checkin;

/**
 * What a group is asked.
 *
 * @param id the same in every version, so that checks can be compared
 */
public record CheckCriterion(String id, CriterionLabel label, CriterionHelp help) {}
