package dk.videnrul.plainbrief;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/knowledge-items/{id}/plain-summary")
@Asks(Action.WRITE_PLAIN_SUMMARY)
@Tag(name = "Bodies")
public class PlainSummaryResource {
    private final PlainSummaries summaries;

    PlainSummaryResource(PlainSummaries summaries) {
        this.summaries = summaries;
    }

    @GET
    @NoCache
    @Operation(
            operationId = "getPlainSummary",
            summary = "What an item is about, in plain words",
            description = "The words that stand in the place of the item's summary in the briefs of bodies, for the "
                    + "secretariat to write.")
    public PlainSummaryView get(
            @Parameter(description = "The item's short public id.", example = "k3f9a2xq") @RestPath String id) {
        return summaries.get(id);
    }

    @PUT
    @Operation(
            operationId = "setPlainSummary",
            summary = "Say in plain words what an item is about",
            description = "For the briefs of bodies; the item itself does not change. Without a text the item's own "
                    + "summary is shown again. For the secretariat.")
    public PlainSummaryView set(
            @Parameter(description = "The item's short public id.", example = "k3f9a2xq") @RestPath String id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            PlainSummaryDraft draft) {
        return summaries.write(id, expected, draft);
    }
}
