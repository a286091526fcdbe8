package dk.videnrul.strategy;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Something that shows how far a goal is.
 *
 * @param subject the short id of an item or an event, the id of a trial
 * @param note what it shows, in a sentence
 */
public record GoalEvidenceDraft(
        @NotNull @Nullable GoalEvidenceKind kind,
        @NotBlank @Size(max = 100) String subject,
        @Size(max = 1000) @NoCpr @Nullable String note) {}
