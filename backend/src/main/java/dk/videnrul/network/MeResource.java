package dk.videnrul.network;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;

@Path("/api/v1/me")
@Asks(Action.SEE_SELF)
@Tag(name = "Me")
public class MeResource {
    private final Whoami whoami;

    MeResource(Whoami whoami) {
        this.whoami = whoami;
    }

    @GET
    @NoCache
    @Operation(
            operationId = "getMe",
            summary = "Who am I",
            description =
                    "The caller as the network knows them: a guest, a member with roles, or a partner with scopes.")
    public Me get() {
        return whoami.get();
    }
}
