package dk.videnrul.comment;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.http.ExpectedVersion;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/comments/{id}")
@Tag(name = "Comments")
public class CommentResource {
    private final Comments comments;
    private final Discussions discussions;

    CommentResource(Comments comments, Discussions discussions) {
        this.comments = comments;
        this.discussions = discussions;
    }

    @GET
    @NeedsScope("knowledge:read")
    @Asks(Action.SEE_COMMENTS)
    @Operation(
            operationId = "getComment",
            summary = "One comment",
            description = "A comment as the caller may see it. Of one that was taken away, only the place is left.")
    public CommentView get(@Parameter(description = "The comment's id.") @RestPath UUID id) {
        return comments.get(id);
    }

    @GET
    @Path("answers")
    @NeedsScope("knowledge:read")
    @Asks(Action.SEE_COMMENTS)
    @Operation(
            operationId = "listAnswers",
            summary = "The answers to a comment",
            description = "All answers to one comment, oldest first. For members.")
    public Page<CommentView> answers(
            @Parameter(description = "The comment's id.") @RestPath UUID id,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return discussions.answers(id, limit, cursor);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks(Action.CHANGE_COMMENT)
    @Operation(
            operationId = "changeComment",
            summary = "Change a comment",
            description = "Changes the words or the type. For its author, as long as it is not hidden.")
    public CommentView change(
            @Parameter(description = "The comment's id.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<CommentDraft> patch) {
        return comments.change(id, expected, patch);
    }

    @DELETE
    @Asks(Action.CHANGE_COMMENT)
    @Operation(
            operationId = "deleteComment",
            summary = "Delete a comment",
            description =
                    "Deletes the words and the name; where there are answers, the empty place stays. For its author.")
    public void delete(
            @Parameter(description = "The comment's id.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is deleted.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        comments.delete(id, expected);
    }

    @PUT
    @Path("status")
    @Asks(Action.MODERATE_COMMENT)
    @Operation(
            operationId = "changeCommentStatus",
            summary = "Hide a comment, or show it again",
            description = "Hides a comment with a reason, which its author reads. "
                    + "For the chairs of the group that owns the item, and the secretariat.")
    public CommentView changeStatus(
            @Parameter(description = "The comment's id.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            CommentStatusChange change) {
        return comments.changeStatus(id, expected, change);
    }
}
