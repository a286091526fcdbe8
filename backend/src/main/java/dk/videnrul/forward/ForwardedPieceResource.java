package dk.videnrul.forward;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/forwards/{token}")
@Asks(Action.OPEN_FORWARD)
@Tag(name = "Brief")
public class ForwardedPieceResource {
    private final ForwardOpening opening;

    ForwardedPieceResource(ForwardOpening opening) {
        this.opening = opening;
    }

    @GET
    @NoCache
    @Operation(
            operationId = "getForwardedPiece",
            summary = "What a colleague forwarded to me",
            description = "For whoever has the link of the letter, without a login. Programs that look at links before "
                    + "people do come here too, so this does not count as opened.")
    public ForwardedPiece get(@Parameter(description = "The signed part of the link.") @RestPath String token) {
        return opening.piece(token);
    }

    @POST
    @Path("openings")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "openForwardedPiece",
            summary = "Note that I opened it",
            description = "Called by the page once somebody has it before them. Whoever forwarded it sees the first "
                    + "time; asking again changes nothing.")
    public void open(@Parameter(description = "The signed part of the link.") @RestPath String token) {
        opening.open(token);
    }
}
