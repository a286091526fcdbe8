package dk.videnrul.about;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

@Path("/api/openid-configuration")
@Asks(Action.SEE_REFERENCE)
@Tag(name = "Network")
@Cache(maxAge = 300)
public class OpenIdConfigurationResource {
    private final LoginProvider provider;

    OpenIdConfigurationResource(LoginProvider provider) {
        this.provider = provider;
    }

    @GET
    @Operation(
            operationId = "getOpenIdConfiguration",
            summary = "Where tokens come from",
            description =
                    "The addresses at the identity provider where people log in and where partners get their tokens, "
                            + "in the names of OpenID Connect Discovery 1.0.")
    public OpenIdConfiguration get() {
        return provider.configuration();
    }
}
