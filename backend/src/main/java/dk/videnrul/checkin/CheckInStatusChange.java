package dk.videnrul.checkin;

import jakarta.validation.constraints.NotNull;

/**
 * Finishes a check.
 *
 * @param status {@code finished}; nothing leads back
 */
public record CheckInStatusChange(@NotNull CheckInStatus status) {}
