package dk.videnrul.journalrecord;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/knowledge-items/{id}/journal-record")
@Tag(name = "Knowledge")
@NeedsScope("knowledge:read")
@Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT, Action.SEE_DRAFT})
public class JournalRecordResource {
    private final JournalRecords records;

    JournalRecordResource(JournalRecords records) {
        this.records = records;
    }

    @GET
    @Operation(
            operationId = "getJournalRecord",
            summary = "An item as a journal files it",
            description =
                    "Date, title, short theme and sender of an item for a municipal journal, with the addresses of "
                            + "the document. The case number and the classification are written on it and not kept.")
    public JournalRecord get(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id,
            @BeanParam Filing filing) {
        return records.get(id, filing);
    }

    @GET
    @Path("document.html")
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "getJournalHtml",
            summary = "An item as a document in HTML",
            description = "Everything that the item says, as a document that stands by itself and can be printed. The "
                    + "same version is the same document, byte for byte.")
    public JournalHtml html(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id,
            @BeanParam Filing filing) {
        return records.html(id, filing);
    }

    @GET
    @Path("document.pdf")
    @Produces(JournalPdf.MEDIA_TYPE)
    @Operation(
            operationId = "getJournalPdf",
            summary = "An item as a document in PDF",
            description =
                    "Everything that the item says, as PDF/A-2a with tags. The same version is the same document, "
                            + "byte for byte.")
    public JournalPdf pdf(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id,
            @BeanParam Filing filing) {
        return records.pdf(id, filing);
    }
}
