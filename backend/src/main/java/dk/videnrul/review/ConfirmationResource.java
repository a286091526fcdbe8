package dk.videnrul.review;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/knowledge-items/{id}/confirmations")
@Tag(name = "Knowledge")
public class ConfirmationResource {
    private final Confirmations confirmations;

    ConfirmationResource(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @GET
    @Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT, Action.SEE_DRAFT})
    @NeedsScope("knowledge:read")
    @Operation(
            operationId = "listKnowledgeItemConfirmations",
            summary = "Who said that it still holds",
            description = "Every time somebody said of an item that it still holds, newest first.")
    public Page<ConfirmationView> list(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return confirmations.list(id, limit, cursor);
    }

    @GET
    @Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT, Action.SEE_DRAFT})
    @Path("{confirmation}")
    @NeedsScope("knowledge:read")
    @Operation(
            operationId = "getKnowledgeItemConfirmation",
            summary = "One confirmation",
            description = "That somebody said of an item that it still holds.")
    public ConfirmationView get(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id,
            @Parameter(description = "The confirmation's id.", example = "0191a000-0000-7000-8000-000000000104")
                    @RestPath
                    UUID confirmation) {
        return confirmations.get(id, confirmation);
    }

    @POST
    @Asks(Action.CONFIRM_ITEM)
    @ResponseStatus(201)
    @Idempotent
    @NeedsScope("knowledge:write")
    @Operation(
            operationId = "confirmKnowledgeItem",
            summary = "Still valid",
            description = "Says in one step that a published item still holds, and sets the next day by which somebody "
                    + "should look at it. For its authors, the chairs of its group, the secretariat.")
    public ConfirmationView confirm(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id,
            ConfirmationDraft draft) {
        return confirmations.confirm(id, draft);
    }
}
