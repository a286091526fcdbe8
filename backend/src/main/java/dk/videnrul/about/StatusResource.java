package dk.videnrul.about;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;

@Path("/api/v1/status")
@Asks(Action.SEE_REFERENCE)
@Tag(name = "Network")
@NoCache
public class StatusResource {
    private final Status status;

    StatusResource(Status status) {
        this.status = status;
    }

    @GET
    @Operation(
            operationId = "getStatus",
            summary = "How the service is doing",
            description = "Whether the database answers, and whether search finds the latest changes.")
    public StatusView get() {
        return status.now();
    }
}
