package dk.videnrul.attachment;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.limit.Costs;
import io.quarkus.vertx.http.Uncompressed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/attachments/{id}")
@Tag(name = "Attachments")
public class AttachmentResource {
    private static final String SOME_ID = "0191a000-0000-7000-8000-0000000000ab";

    private final Attachments attachments;
    private final Contents contents;

    AttachmentResource(Attachments attachments, Contents contents) {
        this.attachments = attachments;
        this.contents = contents;
    }

    @GET
    @NeedsScope("knowledge:read")
    @Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT, Action.SEE_DRAFT})
    @Operation(
            operationId = "getAttachment",
            summary = "What is said about a file",
            description = "For those who may see its item.")
    public AttachmentView get(@Parameter(description = "The attachment's id.", example = SOME_ID) @RestPath UUID id) {
        return attachments.get(id);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @NeedsScope("knowledge:write")
    @Asks({Action.CHANGE_DRAFT, Action.CHANGE_ITEM})
    @Operation(
            operationId = "changeAttachment",
            summary = "Describe a file anew",
            description = "Changes title, alt text, language or place; the others make room. The file itself never "
                    + "changes. For those who may change the item.")
    public AttachmentView change(
            @Parameter(description = "The attachment's id.", example = SOME_ID) @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<AttachmentDraft> patch) {
        return attachments.change(id, expected, patch);
    }

    @DELETE
    @NeedsScope("knowledge:write")
    @Asks({Action.CHANGE_DRAFT, Action.CHANGE_ITEM})
    @Operation(
            operationId = "removeAttachment",
            summary = "Remove a file",
            description = "The file and its text are gone for good. For those who may change the item.")
    public void remove(
            @Parameter(description = "The attachment's id.", example = SOME_ID) @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is removed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        attachments.remove(id, expected);
    }

    @GET
    @Path("content")
    @Produces(MediaType.WILDCARD)
    @Uncompressed
    @NeedsScope("knowledge:read")
    @Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT, Action.SEE_DRAFT})
    @Costs(2)
    @Operation(
            operationId = "getAttachmentContent",
            summary = "The file itself",
            description =
                    "The whole file or, with Range, one part of it. For those who may see its item; 409 where it is "
                            + "held back.")
    @APIResponse(
            responseCode = "200",
            description = "The whole file.",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "206",
            description = "The part that was asked for; Content-Range says which.",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Not changed since the given entity tag.")
    @APIResponse(responseCode = "409", description = "It is held back.")
    @APIResponse(responseCode = "416", description = "The part that was asked for begins after the end.")
    public RestResponse<InputStream> content(
            @Parameter(description = "The attachment's id.", example = SOME_ID) @RestPath UUID id,
            @Parameter(description = "The part that is asked for (RFC 9110).", example = "bytes=0-1023")
                    @RestHeader("Range")
                    @Nullable
                    String range,
            @Parameter(description = "Entity tag of the file to which the part belongs.")
                    @RestHeader("If-Range")
                    @Nullable
                    String ifRange,
            @Parameter(description = "Entity tags of what the caller has already.")
                    @RestHeader("If-None-Match")
                    @Nullable
                    String ifNoneMatch,
            Request request) {
        return contents.open(id, new ContentQuestion(request.getMethod(), range, ifRange, ifNoneMatch))
                .toResponse();
    }
}
