package dk.videnrul.about;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.text.Language;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/network")
@Asks(Action.SEE_REFERENCE)
@Tag(name = "Network")
public class NetworkResource {
    private final Installation installation;
    private final String version;

    NetworkResource(Installation installation, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.installation = installation;
        this.version = version;
    }

    @GET
    @Operation(
            operationId = "getNetwork",
            summary = "This installation",
            description = "The name of the network, its languages, and whether it shows demo content.")
    public NetworkView get() {
        return new NetworkView(
                installation.network().name(),
                installation.network().motto(),
                Arrays.stream(Language.values()).map(Language::tag).toList(),
                installation.demo(),
                version);
    }
}
