package dk.videnrul.checkin;

import jakarta.validation.constraints.NotNull;

/** Says that a next step is done, or that it is not after all. */
public record NextStepStatusChange(@NotNull NextStepStatus status) {}
