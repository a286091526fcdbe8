package dk.videnrul.infopackage;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/elections")
@Tag(name = "Information packages")
public class ElectionResource {
    private final ElectionCalendar calendar;

    ElectionResource(ElectionCalendar calendar) {
        this.calendar = calendar;
    }

    @GET
    @Asks(Action.SEE_REFERENCE)
    @Operation(
            operationId = "listElections",
            summary = "The election calendar",
            description =
                    "Ordinary elections to municipal and regional councils from the last one on: every fourth year on the third Tuesday of November, and the new councils begin on 1 January. With a day by which a package for the newly elected is well issued.")
    public Page<Election> list(
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return calendar.list(limit, cursor);
    }
}
