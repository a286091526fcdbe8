package dk.videnrul.knowledge;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the authors themselves say of what the knowledge stands on, by dimension. */
public record EvidenceProfile(
        @Size(max = 2000) @NoCpr @Nullable String targetGroup,
        @Size(max = 2000) @NoCpr @Nullable String method,
        @Size(max = 2000) @NoCpr @Nullable String implementation,
        @Size(max = 2000) @NoCpr @Nullable String effect,
        @Size(max = 2000) @NoCpr @Nullable String economy) {}
