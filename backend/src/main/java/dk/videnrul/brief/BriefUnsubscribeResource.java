package dk.videnrul.brief;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/briefs/unsubscribe/{token}")
@Tag(name = "Brief")
public class BriefUnsubscribeResource {
    private final BriefUnsubscribing unsubscribing;

    BriefUnsubscribeResource(BriefUnsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Asks(Action.UNSUBSCRIBE)
    @Operation(
            operationId = "unsubscribeFromBrief",
            summary = "No more briefs",
            description = "Ends the briefs of one municipality for whoever got a letter with this address in "
                    + "List-Unsubscribe, with one click in the mail program (RFC 8058): no login, no body needed, and "
                    + "asking twice is the same.")
    public void unsubscribe(
            @Parameter(description = "The secret part of the address, from a letter.") @RestPath String token) {
        unsubscribing.stop(token);
    }

    /** A mail program that does not know RFC 8058 opens the address: a person then decides on a page. */
    @GET
    @Operation(hidden = true)
    public RestResponse<Void> page(@RestPath String token) {
        return RestResponse.seeOther(unsubscribing.page(token));
    }
}
