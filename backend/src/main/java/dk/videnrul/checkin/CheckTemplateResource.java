package dk.videnrul.checkin;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/check-templates")
@Tag(name = "Network checks")
public class CheckTemplateResource {
    private final CheckTemplates templates;

    CheckTemplateResource(CheckTemplates templates) {
        this.templates = templates;
    }

    @GET
    @NoCache
    @Asks(Action.SEE_REFERENCE)
    @Operation(
            operationId = "listCheckTemplates",
            summary = "What groups are asked",
            description = "Every version of the criteria with its words in Danish, English and Swedish, newest first.")
    public Page<CheckTemplateView> list(
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return templates.list(limit, cursor);
    }

    @GET
    @Path("{number}")
    @NoCache
    @Asks(Action.SEE_REFERENCE)
    @Operation(
            operationId = "getCheckTemplate",
            summary = "A version of the criteria",
            description = "The criteria in their order, each with its words in Danish, English and Swedish.")
    public CheckTemplateView get(
            @Parameter(description = "The number of the version.", example = "1") @RestPath @Min(1) int number) {
        return templates.get(number);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.KEEP_CHECK_TEMPLATE)
    @Operation(
            operationId = "createCheckTemplate",
            summary = "Make a version of the criteria",
            description =
                    "Checks that begin from now on are made with it; those that were begun keep theirs. A criterion "
                            + "that stays keeps its id, one that is left out is retired, one without an id is new.")
    public CheckTemplateView make(CheckTemplateDraft draft) {
        return templates.make(draft);
    }
}
