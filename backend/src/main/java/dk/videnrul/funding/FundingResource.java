package dk.videnrul.funding;

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

@Path("/api/v1/funding-applications")
@Tag(name = "Registers")
@Asks(Action.KEEP_FUNDING)
public class FundingResource {
    private static final String ID = "The id of the application.";
    private static final String EXAMPLE = "0191a000-0000-7000-8000-000000000901";

    private final FundingRegister register;

    FundingResource(FundingRegister register) {
        this.register = register;
    }

    @GET
    @NoCache
    @Asks({Action.SEE_FUNDING, Action.SEE_FUNDING_IN_FULL})
    @Operation(
            operationId = "listFundingApplications",
            summary = "What the network applies for money for",
            description = "Open ones first, by deadline; then what is settled, the latest first. Members see title, "
                    + "funder, deadline, status and groups, so that nobody applies for the same twice; the details "
                    + "are for the secretariat and the board.")
    public Page<FundingView> list(@BeanParam FundingQuestion question) {
        return register.list(question);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            operationId = "createFundingApplication",
            summary = "Note an application for money",
            description = "As an idea already, so that others hear of it in time. For the secretariat.")
    public FundingView create(FundingDraft draft) {
        return register.create(draft);
    }

    @GET
    @Path("{id}")
    @NoCache
    @Asks({Action.SEE_FUNDING, Action.SEE_FUNDING_IN_FULL})
    @Operation(
            operationId = "getFundingApplication",
            summary = "One application for money",
            description = "An application, as far as the caller may see it.")
    public FundingView get(@Parameter(description = ID, example = EXAMPLE) @RestPath UUID id) {
        return register.get(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeFundingApplication",
            summary = "Change an application for money",
            description =
                    "Changes what is written, or notes the next step: its status and the day. For the secretariat.")
    public FundingView change(
            @Parameter(description = ID, example = EXAMPLE) @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<FundingDraft> patch) {
        return register.change(id, expected, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeFundingApplication",
            summary = "Remove an application for money",
            description = "For what was noted by mistake; what came to nothing is withdrawn. For the secretariat.")
    public void remove(
            @Parameter(description = ID, example = EXAMPLE) @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is removed, or *.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        register.remove(id, expected);
    }
}
