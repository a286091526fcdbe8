package dk.videnrul.expertise;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.limit.Costs;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/who-to-ask")
@Tag(name = "Members")
public class WhoToAskResource {
    private final Expertise expertise;

    WhoToAskResource(Expertise expertise) {
        this.expertise = expertise;
    }

    @GET
    @Asks(Action.SEE_PEOPLE)
    @Costs(3)
    @Operation(
            operationId = "findWhoToAsk",
            summary = "Whom can I ask?",
            description =
                    "People who have tried something, written of it, or lead a group that works with it, each with "
                            + "the reasons; what counts most first. Only by what the caller may see, and nobody who does not want "
                            + "to be named. For members; of an item, for those who see it.")
    @APIResponse(
            responseCode = "200",
            description = "Those who can be asked.",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = WhoToAsk.class)))
    @APIResponse(responseCode = "404", description = "The item is not there, or the caller may not see it.")
    public WhoToAsk ask(
            @Parameter(description = "Id of a topic; repeat for several.", example = "rygestop") @RestQuery
                    List<String> topic,
            @Parameter(
                            description = "Short public id of an item about which somebody wants to ask.",
                            example = "k7m3x9qdt")
                    @RestQuery
                    @Size(max = 20)
                    @Nullable
                    String item,
            @Parameter(description = "Beginning of a topic or of a synonym.", example = "ryge")
                    @RestQuery
                    @Size(max = 100)
                    @Nullable
                    String q,
            @Parameter(description = "How many people at most.") @RestQuery @DefaultValue("10") @Min(1) @Max(20)
                    int limit) {
        return expertise.ask(topic, item, q, limit);
    }
}
