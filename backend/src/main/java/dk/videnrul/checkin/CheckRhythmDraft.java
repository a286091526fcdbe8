package dk.videnrul.checkin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** @param months how often the group means to check its work */
public record CheckRhythmDraft(@Min(1) @Max(24) int months) {}
