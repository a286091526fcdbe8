package dk.videnrul.metrics;

import dk.videnrul.knowledge.Kind;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which items are counted, and of which period; what is not given narrows nothing. */
public record MetricsQuestion(
        @Parameter(description = "Slug of the theme group to which items belong.", example = "tobak-og-nikotin")
        @RestQuery
        @Size(max = 100)
        @Nullable
        String themeGroup,

        @Parameter(description = "Id of a focus area of the items.", example = "lighed-i-sundhed")
        @RestQuery
        @Size(max = 100)
        @Nullable
        String focusArea,

        @Parameter(description = "What sort of items.", example = "method") @RestQuery @Nullable
        Kind kind,

        @Parameter(description = "First day of the period, in Danish time, for example 2026-01-01.")
        @RestQuery
        @Size(max = 10)
        @Nullable
        String from,

        @Parameter(description = "Last day of the period, in Danish time, for example 2026-12-31.")
        @RestQuery
        @Size(max = 10)
        @Nullable
        String to) {}
