package dk.videnrul.insight;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which items of a figure a caller lists. */
public record InsightItemsQuestion(
        @Parameter(
                description =
                        "By what the figure counts: the code of a municipality, a concept's id, a spell or tried, an "
                                + "outcome, rolled or waiting, or a place such as group:tobak-og-nikotin or region:syddanmark.",
                example = "0607",
                required = true)
        @RestQuery
        @Size(min = 1, max = 200)
        @Nullable
        String key,

        @Parameter(
                description = "For flows the place to which items rolled; for concepts tried or untried.",
                example = "region:syddanmark")
        @RestQuery
        @Size(max = 200)
        @Nullable
        String other,

        @Parameter(description = "For how long it took: only items that were published in this quarter.", example = "1")
        @RestQuery
        @Min(1)
        @Max(4)
        @Nullable
        Integer quarter,

        @Parameter(description = "Items in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100)
        int limit,

        @Parameter(description = "The place after which the page begins: next of the page before.")
        @RestQuery
        @Size(max = 1000)
        @Nullable
        String cursor) {}
