package dk.videnrul.checkin;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/theme-groups/{slug}")
@Tag(name = "Network checks")
public class GroupCheckInResource {
    private final CheckIns checkIns;
    private final CheckRhythms rhythms;

    GroupCheckInResource(CheckIns checkIns, CheckRhythms rhythms) {
        this.checkIns = checkIns;
        this.rhythms = rhythms;
    }

    @GET
    @Path("check-ins")
    @NoCache
    @Asks(Action.SEE_CHECK_INS)
    @Operation(
            operationId = "listCheckIns",
            summary = "How a theme group checked its work",
            description =
                    "Every check with what it says of each criterion, newest first; for those who take part in the "
                            + "group. Its draft is listed for those who write it.")
    public Page<CheckInView> list(
            @Parameter(description = "The group's slug.", example = "tobak-og-nikotin") @RestPath String slug,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return checkIns.list(slug, limit, cursor);
    }

    @POST
    @Path("check-ins")
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.WRITE_CHECK_IN)
    @Operation(
            operationId = "beginCheckIn",
            summary = "Begin a check",
            description =
                    "Begins a draft with the newest version of the criteria, or, where it corrects a finished check, "
                            + "with what was answered there. A group has one draft at a time.")
    public CheckInView begin(
            @Parameter(description = "The group's slug.", example = "tobak-og-nikotin") @RestPath String slug,
            CheckInDraft draft) {
        return checkIns.begin(slug, draft);
    }

    @GET
    @Path("check-in-rhythm")
    @NoCache
    @Asks(Action.SEE_CHECK_INS)
    @Operation(
            operationId = "getCheckInRhythm",
            summary = "When it is time for the next check",
            description = "How often the group means to check its work, and when it is time again.")
    public CheckRhythmView rhythm(
            @Parameter(description = "The group's slug.", example = "tobak-og-nikotin") @RestPath String slug) {
        return rhythms.get(slug);
    }

    @PUT
    @Path("check-in-rhythm")
    @Asks(Action.WRITE_CHECK_IN)
    @Operation(
            operationId = "setCheckInRhythm",
            summary = "Say how often a group checks its work",
            description =
                    "Those who lead the group are reminded by e-mail when no check is younger, once in each period.")
    public CheckRhythmView setRhythm(
            @Parameter(description = "The group's slug.", example = "tobak-og-nikotin") @RestPath String slug,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            CheckRhythmDraft draft) {
        return rhythms.set(slug, expected, draft);
    }
}
