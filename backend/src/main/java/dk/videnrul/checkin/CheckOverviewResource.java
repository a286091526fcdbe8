package dk.videnrul.checkin;

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
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1")
@Tag(name = "Network checks")
@Asks(Action.SEE_CHECK_OVERVIEW)
public class CheckOverviewResource {
    private final CheckOverview overview;

    CheckOverviewResource(CheckOverview overview) {
        this.overview = overview;
    }

    @GET
    @Path("check-in-overview")
    @NoCache
    @Operation(
            operationId = "listCheckInOverview",
            summary = "What every group says of itself",
            description =
                    "Every theme group that goes on, in the order of the alphabet, with its last check and its next "
                            + "steps. Groups are not compared with each other: there is no other order and no sum.")
    public Page<CheckOverviewRow> list(
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return overview.list(limit, cursor);
    }

    @GET
    @Path("check-in-counts")
    @NoCache
    @Operation(
            operationId = "countCheckIns",
            summary = "Where the groups stand, criterion by criterion",
            description =
                    "How many groups say of each criterion, in their last check, that it is met, partly met, not met "
                            + "or not relevant.")
    public CheckInCounts counts() {
        return overview.counts();
    }
}
