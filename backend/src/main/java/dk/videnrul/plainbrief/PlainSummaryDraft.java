package dk.videnrul.plainbrief;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param text in the place of the item's own summary; that is shown again where it is null or empty */
public record PlainSummaryDraft(
        @Size(max = 400) @NoCpr @Nullable String text) {}
