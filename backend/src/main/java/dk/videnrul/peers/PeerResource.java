package dk.videnrul.peers;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/municipalities/{code}")
@Tag(name = "Municipalities")
public class PeerResource {
    private final Peers peers;
    private final PeerChoices choices;

    PeerResource(Peers peers, PeerChoices choices) {
        this.peers = peers;
        this.choices = choices;
    }

    @GET
    @Path("peers")
    @Asks(Action.SEE_REFERENCE)
    @Operation(
            operationId = "listPeers",
            summary = "Similar municipalities",
            description =
                    "Municipalities that are like this one, each with what they have in common: chosen by it, band "
                            + "of population, region of today, urban or rural. The most alike first, then by name.")
    public Page<PeerView> list(
            @Parameter(description = "The official 4-digit code.", example = "0607") @RestPath String code,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return peers.list(code, limit, cursor);
    }

    @GET
    @Path("chosen-peers")
    @Asks(Action.SEE_REFERENCE)
    @Operation(
            operationId = "getChosenPeers",
            summary = "With whom a municipality compares itself",
            description = "The municipalities that it chose itself.")
    public ChosenPeersView chosen(
            @Parameter(description = "The official 4-digit code.", example = "0607") @RestPath String code) {
        return choices.get(code);
    }

    @PUT
    @Path("chosen-peers")
    @Asks(Action.CHOOSE_PEERS)
    @Operation(
            operationId = "choosePeers",
            summary = "Choose with whom a municipality compares itself",
            description = "At most ten, in the place of those chosen before. For its coordinator, and the secretariat.")
    public ChosenPeersView choose(
            @Parameter(description = "The official 4-digit code.", example = "0607") @RestPath String code,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            ChosenPeersDraft draft) {
        return choices.choose(code, expected, draft);
    }
}
