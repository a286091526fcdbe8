package dk.videnrul.municipality;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.page.Page;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/regions")
@Asks(Action.SEE_REFERENCE)
@Tag(name = "Municipalities")
public class RegionResource {
    private final Municipalities municipalities;

    RegionResource(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @GET
    @Operation(
            operationId = "listRegions",
            summary = "Regions",
            description = "All regions, also those that have ended or not begun, with their days of validity.")
    public Page<RegionView> list() {
        return municipalities.regions();
    }

    @GET
    @Path("{slug}")
    @Operation(operationId = "getRegion", summary = "One region", description = "A region by its slug.")
    public RegionView get(
            @Parameter(description = "The region's slug.", example = "oestdanmark") @RestPath String slug) {
        return municipalities.region(slug);
    }
}
