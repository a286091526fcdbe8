package dk.videnrul.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.search.SearchFilter;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.io.InputStream;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/exports/knowledge-items")
@Tag(name = "Exports")
@NeedsScope("knowledge:read")
@Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT, Action.SEE_DRAFT})
public class ExportResource {
    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";

    private final KnowledgeExport export;
    private final ObjectMapper mapper;
    private final Speech speech;
    private final Clock clock;

    ExportResource(KnowledgeExport export, ObjectMapper mapper, Speech speech, Clock clock) {
        this.export = export;
        this.mapper = mapper;
        this.speech = speech;
        this.clock = clock;
    }

    @GET
    @Produces({NDJSON, CSV})
    @Operation(
            operationId = "exportKnowledgeItems",
            summary = "Export knowledge items",
            description =
                    "All published items that the caller may see, or those that match words and filters, in full, the "
                            + "latest published first, however many they are. As lines of JSON, or as a table that a "
                            + "spreadsheet opens: a cell that it would take for a formula has an apostrophe in front. An "
                            + "import takes either of them back. 503 where too many exports run at once.")
    @APIResponse(
            responseCode = "200",
            description = "The items. A file that ends before its end, with a broken connection, is not complete.",
            content = {
                @Content(mediaType = NDJSON, schema = @Schema(implementation = ExportedItem.class)),
                @Content(
                        mediaType = CSV,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        description = "A table with a header of field names (RFC 4180)."))
            })
    public RestResponse<InputStream> export(
            @BeanParam SearchFilter filter,
            @Parameter(
                            description =
                                    "Which of the two, for links, which cannot say what they accept; it goes before Accept.",
                            example = "csv")
                    @RestQuery
                    @Nullable
                    ExportFormat format,
            @Parameter(description = "Whether a table begins with a byte order mark, by which spreadsheets know UTF-8.")
                    @RestQuery
                    @DefaultValue("false")
                    boolean bom,
            @Parameter(
                            description =
                                    "What stands between the cells of a table; Danish spreadsheets want semicolons.",
                            example = "semicolon")
                    @RestQuery
                    @DefaultValue("comma")
                    Separator separator,
            @Context HttpHeaders headers,
            @Context Request request) {
        ExportFormat wanted = format == null ? ExportFormat.preferredOf(headers.getAcceptableMediaTypes()) : format;
        ExportText text = switch (wanted) {
            case NDJSON -> new ExportText.Lines(mapper);
            case CSV -> new ExportText.Table(mapper, bom, separator.sign());
        };
        InputStream items = request.getMethod().equals("HEAD")
                ? InputStream.nullInputStream()
                : export.open(filter.toSearch(), text);
        return RestResponse.ResponseBuilder.ok(items)
                .type(wanted.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name() + wanted.ending() + "\"")
                .build();
    }

    private String name() {
        return Messages.say(speech.language(), "export.name") + "-" + Gazetteer.dayOf(clock.instant());
    }
}
