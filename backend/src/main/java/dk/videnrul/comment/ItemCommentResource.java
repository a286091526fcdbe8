package dk.videnrul.comment;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/knowledge-items/{id}/comments")
@Tag(name = "Comments")
public class ItemCommentResource {
    private final Comments comments;
    private final Discussions discussions;

    ItemCommentResource(Comments comments, Discussions discussions) {
        this.comments = comments;
        this.discussions = discussions;
    }

    @GET
    @NeedsScope("knowledge:read")
    @Asks(Action.SEE_COMMENTS)
    @Operation(
            operationId = "listComments",
            summary = "What is said about an item",
            description = "Questions, experiences and objections, oldest first, each with its first ten answers. "
                    + "For members: the names of those who write are not public.")
    public Page<CommentThread> list(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return discussions.threads(id, limit, cursor);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.WRITE_COMMENT)
    @Operation(
            operationId = "createComment",
            summary = "Say something about an item",
            description = "Asks, tells an experience, objects, or answers a comment. For members who see the item.")
    public CommentView create(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id,
            CommentDraft draft) {
        return comments.create(id, draft);
    }
}
