package dk.videnrul.checkin;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/check-ins/{id}")
@Tag(name = "Network checks")
public class CheckInResource {
    private static final String ID = "The id of the check.";
    private static final String ONE = "0191a000-0000-7000-8000-000000000901";

    private final CheckIns checkIns;
    private final CheckAnswers answers;

    CheckInResource(CheckIns checkIns, CheckAnswers answers) {
        this.checkIns = checkIns;
        this.answers = answers;
    }

    @GET
    @NoCache
    @Asks({Action.SEE_CHECK_INS, Action.WRITE_CHECK_IN})
    @Operation(
            operationId = "getCheckIn",
            summary = "A check",
            description =
                    "What a theme group says of its work, criterion by criterion, in the words of the version with "
                            + "which it was made. A draft is shown to those who write it.")
    public CheckInView get(@Parameter(description = ID, example = ONE) @RestPath UUID id) {
        return checkIns.get(id);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks(Action.WRITE_CHECK_IN)
    @Operation(
            operationId = "changeCheckIn",
            summary = "Change a draft",
            description = "Changes the occasion, the day and the note of a check that is not finished.")
    public CheckInView change(
            @Parameter(description = ID, example = ONE) @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<CheckInDraft> patch) {
        return checkIns.change(id, expected, patch);
    }

    @DELETE
    @Asks(Action.WRITE_CHECK_IN)
    @Operation(
            operationId = "removeCheckIn",
            summary = "Throw a draft away",
            description = "A finished check stays: a new one corrects it.")
    public void remove(
            @Parameter(description = ID, example = ONE) @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        checkIns.remove(id, expected);
    }

    @PUT
    @Path("status")
    @Asks(Action.WRITE_CHECK_IN)
    @Operation(
            operationId = "changeCheckInStatus",
            summary = "Finish a check",
            description =
                    "Every criterion needs a status, and what is not met needs a next step. After that the check does "
                            + "not change, but for what becomes of its next steps.")
    public CheckInView changeStatus(
            @Parameter(description = ID, example = ONE) @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            CheckInStatusChange change) {
        return checkIns.finish(id, expected, change);
    }

    @GET
    @Path("answers/{criterion}")
    @NoCache
    @Asks({Action.SEE_CHECK_INS, Action.WRITE_CHECK_IN})
    @Operation(
            operationId = "getCheckAnswer",
            summary = "What a check says of a criterion",
            description = "A criterion of the check's version, with what the group says of it so far.")
    public CheckAnswerView answer(
            @Parameter(description = ID, example = ONE) @RestPath UUID id,
            @Parameter(description = "The id of the criterion.", example = "budget") @RestPath String criterion) {
        return answers.get(id, criterion);
    }

    @PUT
    @Path("answers/{criterion}")
    @Asks(Action.WRITE_CHECK_IN)
    @Operation(
            operationId = "writeCheckAnswer",
            summary = "Say something of a criterion",
            description =
                    "Writes what the group says of one criterion of a draft; it may be incomplete. Evidence that the "
                            + "caller may not see stays.")
    public CheckAnswerView write(
            @Parameter(description = ID, example = ONE) @RestPath UUID id,
            @Parameter(description = "The id of the criterion.", example = "budget") @RestPath String criterion,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            CheckAnswerDraft draft) {
        return answers.write(id, criterion, expected, draft);
    }

    @PUT
    @Path("answers/{criterion}/step-status")
    @Asks(Action.WRITE_CHECK_IN)
    @Operation(
            operationId = "changeNextStepStatus",
            summary = "Say that a next step is done",
            description =
                    "Notes that the next step of a finished check is done, or that it is not after all. The entity tag "
                            + "is that of the answer.")
    public CheckAnswerView settleStep(
            @Parameter(description = ID, example = ONE) @RestPath UUID id,
            @Parameter(description = "The id of the criterion.", example = "budget") @RestPath String criterion,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            NextStepStatusChange change) {
        return answers.settleStep(id, criterion, expected, change);
    }
}
