package dk.videnrul.municipality;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/municipalities/{code}/profile")
@Tag(name = "Municipalities")
public class MunicipalityProfileResource {
    private final MunicipalityProfiles profiles;

    MunicipalityProfileResource(MunicipalityProfiles profiles) {
        this.profiles = profiles;
    }

    @GET
    @Asks(Action.SEE_REFERENCE)
    @Operation(
            operationId = "getMunicipalityProfile",
            summary = "What a municipality says of itself",
            description = "Its own words on itself and on its work with public health.")
    public MunicipalityProfileView get(
            @Parameter(description = "The official 4-digit code.", example = "0607") @RestPath String code) {
        return profiles.get(code);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks(Action.CHANGE_MUNICIPALITY_PROFILE)
    @Operation(
            operationId = "changeMunicipalityProfile",
            summary = "Change what a municipality says of itself",
            description = "For the coordinator of the municipality, and the secretariat.")
    public MunicipalityProfileView change(
            @Parameter(description = "The official 4-digit code.", example = "0607") @RestPath String code,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<MunicipalityProfileDraft> patch) {
        return profiles.change(code, expected, patch);
    }
}
