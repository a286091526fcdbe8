package dk.videnrul.municipality;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/municipalities")
@Asks(Action.SEE_REFERENCE)
@Tag(name = "Municipalities")
public class MunicipalityResource {
    private final Municipalities municipalities;

    MunicipalityResource(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @GET
    @Operation(
            operationId = "listMunicipalities",
            summary = "Municipalities",
            description =
                    "All 98 Danish municipalities in Danish alphabetical order, with region, population and membership.")
    public Page<MunicipalityView> list(
            @Parameter(description = "Slug of the region; repeat for several.", example = "syddanmark") @RestQuery
                    List<String> region,
            @Parameter(description = "Only members of the network today, or only the others.") @RestQuery @Nullable
                    Boolean member,
            @Parameter(description = "Part of the name.", example = "aar") @RestQuery @Size(max = 100) @Nullable
                    String q,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return municipalities.list(region, member, q, limit, cursor);
    }

    @GET
    @Path("{code}")
    @Operation(
            operationId = "getMunicipality",
            summary = "One municipality",
            description = "A municipality by its official code.")
    public MunicipalityView get(
            @Parameter(description = "The official 4-digit code.", example = "0607") @RestPath String code) {
        return municipalities.get(code);
    }
}
