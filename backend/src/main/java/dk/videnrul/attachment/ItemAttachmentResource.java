package dk.videnrul.attachment;

import dk.videnrul.attachment.UploadLimit.TakesFile;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.limit.Costs;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/knowledge-items/{id}/attachments")
@Tag(name = "Attachments")
public class ItemAttachmentResource {
    private final Attachments attachments;
    private final Uploads uploads;

    ItemAttachmentResource(Attachments attachments, Uploads uploads) {
        this.attachments = attachments;
        this.uploads = uploads;
    }

    @GET
    @NeedsScope("knowledge:read")
    @Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT, Action.SEE_DRAFT})
    @Operation(
            operationId = "listAttachments",
            summary = "The files of an item",
            description = "In their order. Those whose text is not read yet, and those that are held back, are only "
                    + "for those who may change the item.")
    public Page<AttachmentView> list(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return attachments.list(id, limit, cursor);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @Idempotent
    @TakesFile
    @NeedsScope("knowledge:write")
    @Asks({Action.CHANGE_DRAFT, Action.CHANGE_ITEM})
    @Costs(5)
    @Operation(
            operationId = "addAttachment",
            summary = "Add a file to an item",
            description =
                    "At most 25 MiB, 20 files and 100 MiB in an item: PDF, Word, PowerPoint, Excel, OpenDocument, "
                            + "text, PNG, JPEG, without password and macros; told by the content, which must fit the name. Needed "
                            + "are file and title, and altText for pictures. The text is read afterwards: readers see the file when "
                            + "textState is no longer pending. For those who may change the item.")
    public AttachmentView add(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @Nullable String title,
            @RestForm @Nullable String altText,
            @RestForm @Nullable String language) {
        return uploads.add(id, AttachmentDraft.ofForm(title, altText, language), UploadedFile.of(file));
    }
}
