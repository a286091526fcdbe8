package dk.videnrul.people;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.limit.Costs;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/me")
@Asks(Action.CHANGE_OWN_RECORD)
@Tag(name = "Me")
public class MyProfileResource {
    private final Profiles profiles;
    private final OwnData data;

    MyProfileResource(Profiles profiles, OwnData data) {
        this.profiles = profiles;
        this.data = data;
    }

    @GET
    @Path("profile")
    @Operation(
            operationId = "getMyProfile",
            summary = "My profile",
            description = "The caller's own record, and who sees what of it. For members.")
    public ProfileView get() {
        return profiles.get();
    }

    @PATCH
    @Path("profile")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeMyProfile",
            summary = "Change my profile",
            description = "Changes what the caller tells of themselves and who sees it.")
    public ProfileView change(
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<ProfileDraft> patch) {
        return profiles.change(expected, patch);
    }

    @GET
    @Path("export")
    @NoCache
    @Costs(10)
    @Operation(
            operationId = "exportMyData",
            summary = "Everything about me",
            description = "Everything that the network keeps about the caller, to read and to take along.")
    public PersonalDataExport export() {
        return data.export();
    }

    @DELETE
    @Operation(
            operationId = "deleteMe",
            summary = "Delete me",
            description =
                    "Ends every role, removes contact data, unlinks the login, and puts \"Tidligere medlem\" with the "
                            + "employer in the place of the name on what the caller wrote, which stays. It cannot be undone.")
    public void delete(
            @Parameter(description = "Entity tag of the caller's profile.", required = true) @RestHeader("If-Match")
                    ExpectedVersion expected,
            @Parameter(description = "The caller's own name, as the profile has it.")
                    @RestQuery
                    @Size(max = 200)
                    @Nullable
                    String confirmation) {
        data.delete(expected, confirmation);
    }
}
