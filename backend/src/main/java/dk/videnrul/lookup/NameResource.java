package dk.videnrul.lookup;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/names")
@Tag(name = "Network")
@NeedsScope("groups:read")
public class NameResource {
    private final Lookup lookup;

    NameResource(Lookup lookup) {
        this.lookup = lookup;
    }

    @GET
    @Asks({Action.SEE_THEME_GROUPS, Action.SEE_PEOPLE})
    @Operation(
            operationId = "findNames",
            summary = "Who and where a search names",
            description =
                    "Theme groups, municipalities, regions and people that the words of a search name, and groups "
                            + "that work on a topic they name; beside what the same words find among knowledge. People for "
                            + "members.")
    public NamesInSearch find(
            @Parameter(description = "The words of the search.", example = "rygestop fredericia")
                    @RestQuery
                    @DefaultValue("")
                    @Size(max = 500)
                    String q) {
        return lookup.in(q);
    }
}
