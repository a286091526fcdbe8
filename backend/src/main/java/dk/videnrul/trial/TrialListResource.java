package dk.videnrul.trial;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.page.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/trials")
@Tag(name = "Trials")
public class TrialListResource {
    private final TrialReading reading;

    TrialListResource(TrialReading reading) {
        this.reading = reading;
    }

    @GET
    @NeedsScope("knowledge:read")
    @Asks(Action.SEE_PUBLIC_CONTENT)
    @Operation(
            operationId = "listTrials",
            summary = "Trials",
            description = "Trials of the items that the caller sees, by municipality and status.")
    public Page<TrialView> list(
            @Valid @BeanParam TrialQuestion question,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return reading.list(question, limit, cursor);
    }
}
