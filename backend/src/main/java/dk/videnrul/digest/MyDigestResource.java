package dk.videnrul.digest;

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
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/api/v1/me/digest")
@Asks(Action.CHANGE_DIGEST)
@Tag(name = "Being told")
public class MyDigestResource {
    private final MyDigest digest;

    MyDigestResource(MyDigest digest) {
        this.digest = digest;
    }

    @GET
    @NoCache
    @Operation(
            operationId = "getMyDigest",
            summary = "How I am written to",
            description = "Whether and when the caller gets a digest of their inbox by e-mail. Nobody gets one who has "
                    + "not chosen it; what is rolled to where they answer is then written to them at once.")
    public DigestView get() {
        return digest.get();
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeMyDigest",
            summary = "Change how I am written to",
            description = "Off, daily or weekly, at an hour of the caller's own time zone. The first digest tells what "
                    + "comes after it was chosen.")
    public DigestView change(
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<DigestDraft> patch) {
        return digest.change(expected, patch);
    }
}
