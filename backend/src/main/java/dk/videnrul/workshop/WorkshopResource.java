package dk.videnrul.workshop;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/workshops")
@Tag(name = "Workshops")
public class WorkshopResource {
    private final Workshops workshops;
    private final WorkshopOutcomes outcomes;

    WorkshopResource(Workshops workshops, WorkshopOutcomes outcomes) {
        this.workshops = workshops;
        this.outcomes = outcomes;
    }

    @GET
    @NoCache
    @Asks(Action.SEE_WORKSHOPS)
    @Operation(
            operationId = "listWorkshops",
            summary = "Workshops",
            description =
                    "Those that the caller runs, and those of the caller's groups that are over; newest first. For members.")
    public Page<WorkshopSummary> list(
            @Parameter(description = "Slug of a group.", example = "tobak-og-nikotin")
                    @RestQuery
                    @Size(max = 200)
                    @Nullable
                    String themeGroup,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return workshops.list(themeGroup, limit, cursor);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.RUN_WORKSHOP)
    @Operation(
            operationId = "planWorkshop",
            summary = "Plan a workshop",
            description =
                    "Writes down what is to be asked. Nobody sees it before it is opened. The secretariat does so for "
                            + "every group and for the network, those who lead a group for theirs.")
    public WorkshopView plan(WorkshopDraft draft) {
        return workshops.plan(draft);
    }

    @GET
    @Path("{id}")
    @NoCache
    @Asks({Action.RUN_WORKSHOP, Action.SEE_WORKSHOP})
    @Operation(
            operationId = "getWorkshop",
            summary = "A workshop",
            description =
                    "What is asked, its themes with votes, how much was answered, and what was made of it. For those who "
                            + "run it; once it is over, for those who take part in its groups.")
    public WorkshopView get(@Parameter(description = "Id of the workshop.") @RestPath UUID id) {
        return workshops.get(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks(Action.RUN_WORKSHOP)
    @Operation(
            operationId = "changeWorkshop",
            summary = "Change a workshop",
            description = "Changes what is to be asked, as long as the workshop is not opened.")
    public WorkshopView change(
            @Parameter(description = "Id of the workshop.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<WorkshopDraft> patch) {
        return workshops.change(id, expected, patch);
    }

    @DELETE
    @Path("{id}")
    @Asks(Action.RUN_WORKSHOP)
    @Operation(
            operationId = "removeWorkshop",
            summary = "Throw a workshop away",
            description = "As long as it is not opened.")
    public void remove(
            @Parameter(description = "Id of the workshop.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        workshops.remove(id, expected);
    }

    @PUT
    @Path("{id}/status")
    @Asks(Action.RUN_WORKSHOP)
    @Operation(
            operationId = "changeWorkshopStatus",
            summary = "Open a workshop, have people vote, close it",
            description =
                    "Opened, it gets a code and a time at which it closes by itself. While it is open it can go to a vote "
                            + "and back, and get more time. What is closed stays closed.")
    public WorkshopView step(
            @Parameter(description = "Id of the workshop.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            WorkshopStatusChange change) {
        return workshops.step(id, expected, change);
    }

    @POST
    @Path("{id}/outcomes")
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.RUN_WORKSHOP)
    @Operation(
            operationId = "makeWorkshopOutcome",
            summary = "Make something of a theme or of answers",
            description =
                    "A question to the network, the draft of a knowledge item, or a comment on an element of a version of "
                            + "the strategy that is out for consultation: in the caller's name, by the rules that hold "
                            + "for it, and with where it came from.")
    public WorkshopOutcomeView make(
            @Parameter(description = "Id of the workshop.") @RestPath UUID id, WorkshopOutcomeDraft draft) {
        return outcomes.make(id, draft);
    }

    @GET
    @Path("{id}/outcomes/{outcome}")
    @NoCache
    @Asks({Action.RUN_WORKSHOP, Action.SEE_WORKSHOP})
    @Operation(
            operationId = "getWorkshopOutcome",
            summary = "What was made of a workshop",
            description = "For those who see the workshop.")
    public WorkshopOutcomeView outcome(
            @Parameter(description = "Id of the workshop.") @RestPath UUID id,
            @Parameter(description = "Id of the outcome.") @RestPath UUID outcome) {
        return outcomes.get(id, outcome);
    }
}
