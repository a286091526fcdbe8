package dk.videnrul.trial;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.knowledge.KnowledgeItemView;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/trials/{id}")
@Tag(name = "Trials")
public class TrialResource {
    private final TrialReports reports;
    private final TrialReading reading;
    private final TrialExperiences experiences;

    TrialResource(TrialReports reports, TrialReading reading, TrialExperiences experiences) {
        this.reports = reports;
        this.reading = reading;
        this.experiences = experiences;
    }

    @GET
    @NeedsScope("knowledge:read")
    @Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT})
    @Operation(
            operationId = "getTrial",
            summary = "One trial",
            description = "A trial, for everybody who sees its item; the people and the words are for members.")
    public TrialView get(@Parameter(description = "The trial's id.") @RestPath UUID id) {
        return reports.get(id);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks(Action.CHANGE_TRIAL)
    @Operation(
            operationId = "changeTrial",
            summary = "Change what is told of a trial",
            description =
                    "For those who work for the municipality, who coordinates it, and the secretariat. The status "
                            + "is changed in steps.")
    public TrialView change(
            @Parameter(description = "The trial's id.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<TrialPatch> patch) {
        return reports.change(id, expected, patch);
    }

    @PUT
    @Path("status")
    @Asks(Action.CHANGE_TRIAL)
    @Operation(
            operationId = "changeTrialStatus",
            summary = "Take a trial a step further",
            description = "Considering to running to adopted, adapted or stopped; and from what is finished back to "
                    + "running, with a reason. What is told about it goes with the step.")
    public TrialView changeStatus(
            @Parameter(description = "The trial's id.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            TrialStatusChange change) {
        return reports.changeStatus(id, expected, change);
    }

    @GET
    @Path("steps")
    @NeedsScope("knowledge:read")
    @Asks(Action.SEE_TRIAL_IN_FULL)
    @Operation(
            operationId = "listTrialSteps",
            summary = "The history of a trial",
            description = "Every status that it came to, oldest first: who, when and why. For members.")
    public Page<TrialStepView> steps(
            @Parameter(description = "The trial's id.") @RestPath UUID id,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return reading.steps(id, limit, cursor);
    }

    @POST
    @Path("experience")
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.REPORT_TRIAL)
    @Operation(
            operationId = "tellTrial",
            summary = "Draft the experience that came of a trial",
            description =
                    "A draft in the caller's name, derived from the item that was tried, with what the trial says "
                            + "already. Once for each trial: when it is there, the problem names it in see, as far as the caller "
                            + "may see it.")
    public KnowledgeItemView tell(@Parameter(description = "The trial's id.") @RestPath UUID id) {
        return experiences.tell(id);
    }
}
