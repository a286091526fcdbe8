package dk.videnrul.dialogue;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.page.Page;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/stakeholders")
@Tag(name = "Registers")
@Asks(Action.KEEP_DIALOGUE)
public class StakeholderResource {
    private static final String ID = "The id of the organisation.";
    private static final String EXAMPLE = "0191a000-0000-7000-8000-000000000902";

    private final Stakeholders stakeholders;

    StakeholderResource(Stakeholders stakeholders) {
        this.stakeholders = stakeholders;
    }

    @GET
    @NoCache
    @Asks(Action.SEE_DIALOGUE)
    @Operation(
            operationId = "listStakeholders",
            summary = "With whom the network talks",
            description =
                    "Organisations; those whose next step is due first come first, so that what is overdue stands "
                            + "at the top, then the others by name. For the secretariat and the board.")
    public Page<StakeholderView> list(@BeanParam StakeholderQuestion question) {
        return stakeholders.list(question);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            operationId = "createStakeholder",
            summary = "Note an organisation with which the network talks",
            description = "An organisation, never a person. For the secretariat.")
    public StakeholderView create(StakeholderDraft draft) {
        return stakeholders.create(draft);
    }

    @GET
    @Path("{id}")
    @NoCache
    @Asks(Action.SEE_DIALOGUE)
    @Operation(
            operationId = "getStakeholder",
            summary = "One organisation with which the network talks",
            description = "What is written about it, and what its contacts add up to.")
    public StakeholderView get(@Parameter(description = ID, example = EXAMPLE) @RestPath UUID id) {
        return stakeholders.get(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeStakeholder",
            summary = "Change an organisation",
            description = "Changes what is written about an organisation. For the secretariat.")
    public StakeholderView change(
            @Parameter(description = ID, example = EXAMPLE) @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<StakeholderDraft> patch) {
        return stakeholders.change(id, expected, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeStakeholder",
            summary = "Remove an organisation",
            description = "With its whole log. For the secretariat.")
    public void remove(
            @Parameter(description = ID, example = EXAMPLE) @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is removed, or *.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        stakeholders.remove(id, expected);
    }
}
