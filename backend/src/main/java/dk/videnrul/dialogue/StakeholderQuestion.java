package dk.videnrul.dialogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which organisations a caller lists. Values of one field are alternatives; different fields must all hold. */
public record StakeholderQuestion(
        @Parameter(description = "A part of the name.", example = "Sundhedsstyrelsen")
        @RestQuery
        @Size(max = 200)
        @Nullable
        String q,

        @Parameter(description = "What sort of organisation it is.", example = "agency") @RestQuery
        List<StakeholderKind> kind,

        @Parameter(description = "Slug of a group with which it has to do.", example = "tobak-og-nikotin") @RestQuery
        List<String> themeGroup,

        @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100)
        int limit,

        @Parameter(description = "The place after which the page begins: next of the page before.")
        @RestQuery
        @Size(max = 1000)
        @Nullable
        String cursor) {}
