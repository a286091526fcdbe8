package dk.videnrul.journey;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/knowledge-items/{id}/journey")
@Tag(name = "Knowledge")
public class JourneyResource {
    private final Journeys journeys;
    private final Provenance provenance;

    JourneyResource(Journeys journeys, Provenance provenance) {
        this.journeys = journeys;
        this.provenance = provenance;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope("knowledge:read")
    @Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT, Action.SEE_DRAFT})
    @Operation(
            operationId = "getJourney",
            summary = "The way that an item went",
            description =
                    "Where the item was rolled, where it is tried and how that went, which questions it answers, and the "
                            + "items that came of it, each with its own way: at most 300 nodes. Members read who and why; "
                            + "others see where it was taken up and tried.")
    @APIResponse(
            responseCode = "200",
            description = "As JSON, or as provenance (PROV-O).",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JourneyView.class)),
                @Content(mediaType = Prov.MEDIA_TYPE, schema = @Schema(implementation = Prov.Document.class))
            })
    public JourneyView get(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id,
            @Parameter(description = "How many steps items that came of each other are followed, both ways.")
                    @RestQuery
                    @DefaultValue("3")
                    @Min(1)
                    @Max(5)
                    int depth) {
        return journeys.of(id, depth);
    }

    /** The same address for those who ask for JSON-LD; its operation stands in the contract above. */
    @GET
    @Produces(Prov.MEDIA_TYPE + ";qs=0.5")
    @NeedsScope("knowledge:read")
    @Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT, Action.SEE_DRAFT})
    @Operation(hidden = true)
    public Prov.Document provenance(@RestPath String id, @RestQuery @DefaultValue("3") @Min(1) @Max(5) int depth) {
        return provenance.of(journeys.of(id, depth));
    }
}
