package dk.videnrul.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A finished check by what it says of each criterion.
 *
 * @param template number of the version of the criteria
 * @param statuses in the order of that version
 */
public record CheckGlance(
        UUID id, CheckOccasion occasion, LocalDate heldOn, int template, List<CriterionGlance> statuses) {}
