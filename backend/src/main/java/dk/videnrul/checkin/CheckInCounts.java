package dk.videnrul.checkin;

import java.util.List;

/**
 * Where the groups stand, criterion by criterion.
 *
 * @param groups how many groups go on
 * @param checked how many of them ever finished a check
 * @param late how many of them should have checked their work again by now
 * @param criteria those of the newest version in its order, then retired ones that some group's last check still has
 */
public record CheckInCounts(int groups, int checked, int late, List<CriterionCounts> criteria) {}
