package dk.videnrul.funding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which applications a caller lists. Values of one field are alternatives; different fields must all hold. */
public record FundingQuestion(
        @Parameter(description = "A part of the title or of the funder's name.", example = "Sundhedsstyrelsen")
        @RestQuery
        @Size(max = 200)
        @Nullable
        String q,

        @Parameter(description = "How far it has come.", example = "applied") @RestQuery
        List<FundingStatus> status,

        @Parameter(description = "Slug of a group that it is about.", example = "tobak-og-nikotin") @RestQuery
        List<String> themeGroup,

        @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100)
        int limit,

        @Parameter(description = "The place after which the page begins: next of the page before.")
        @RestQuery
        @Size(max = 1000)
        @Nullable
        String cursor) {}
