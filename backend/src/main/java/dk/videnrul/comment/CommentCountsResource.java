package dk.videnrul.comment;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/knowledge-items/{id}/comment-counts")
@Tag(name = "Comments")
public class CommentCountsResource {
    private final Discussions discussions;

    CommentCountsResource(Discussions discussions) {
        this.discussions = discussions;
    }

    @GET
    @NeedsScope("knowledge:read")
    @Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT, Action.SEE_DRAFT})
    @Operation(
            operationId = "getCommentCounts",
            summary = "How much is said about an item",
            description = "Numbers without names, for everybody who sees the item.")
    public CommentCounts counts(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id) {
        return discussions.countsOf(id);
    }
}
