package dk.videnrul.knowledge;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.json.MergePatch;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/knowledge-items")
@Tag(name = "Knowledge")
public class KnowledgeItemResource {
    private final KnowledgeItems items;
    private final ItemLife life;

    KnowledgeItemResource(KnowledgeItems items, ItemLife life) {
        this.items = items;
        this.life = life;
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @NeedsScope("knowledge:write")
    @Asks(Action.CREATE_ITEM)
    @Operation(
            operationId = "createKnowledgeItem",
            summary = "Write a draft",
            description =
                    "Creates a draft, which its authors see and those who may publish it. Only title and kind are "
                            + "needed. For members.")
    public KnowledgeItemView create(KnowledgeItemDraft draft) {
        return items.create(draft);
    }

    @GET
    @Path("{id}")
    @NeedsScope("knowledge:read")
    @Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT, Action.SEE_DRAFT})
    @Operation(
            operationId = "getKnowledgeItem",
            summary = "One knowledge item",
            description = "An item in full, as far as the caller may see it.")
    public KnowledgeItemView get(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id) {
        return items.get(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @NeedsScope("knowledge:write")
    @Asks({Action.CHANGE_DRAFT, Action.CHANGE_ITEM})
    @Operation(
            operationId = "changeKnowledgeItem",
            summary = "Change an item",
            description = "Changes what is written. For the author and the co-authors of a draft, the chairs of its "
                    + "group, the secretariat. What was written before is kept as a version.")
    public KnowledgeItemView change(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<KnowledgeItemDraft> patch) {
        return items.change(id, expected, patch);
    }

    @DELETE
    @Path("{id}")
    @NeedsScope("knowledge:write")
    @Asks(Action.DELETE_DRAFT)
    @Operation(
            operationId = "deleteKnowledgeItem",
            summary = "Delete a draft",
            description =
                    "Deletes a draft that was never submitted, with its versions and its attachments; what others "
                            + "have read is archived instead. For whoever began it.")
    public void delete(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id,
            @Parameter(description = "Entity tag of the version that is deleted.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        items.delete(id, expected);
    }

    @PUT
    @Path("{id}/status")
    @NeedsScope("knowledge:write")
    @Asks({Action.SUBMIT_ITEM, Action.PUBLISH_ITEM, Action.ARCHIVE_ITEM})
    @Operation(
            operationId = "changeKnowledgeItemStatus",
            summary = "Submit, send back, publish or archive",
            description =
                    "Its authors submit a draft and withdraw it. The chairs of its group and the secretariat send "
                            + "it back with a comment, publish it, archive it with a reason and perhaps what takes its place, "
                            + "or publish what was archived again.")
    public KnowledgeItemView changeStatus(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            StatusChange change) {
        return life.changeStatus(id, expected, change);
    }
}
