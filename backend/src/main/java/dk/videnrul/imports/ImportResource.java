package dk.videnrul.imports;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.limit.Costs;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/imports")
@Asks(Action.IMPORT_ITEMS)
@Tag(name = "Imports")
@NeedsScope("knowledge:write")
public class ImportResource {
    static final String NDJSON = "application/x-ndjson";
    static final String CSV = "text/csv";

    private final Imports imports;

    ImportResource(Imports imports) {
        this.imports = imports;
    }

    @POST
    @Path("knowledge-items")
    @Consumes({NDJSON, MediaType.APPLICATION_JSON, CSV})
    @RequestBody(
            description = "The items, in one of three ways.",
            required = true,
            content = {
                @Content(
                        mediaType = NDJSON,
                        schema = @Schema(type = SchemaType.STRING, description = "An item as JSON on each line.")),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class)),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING, description = "A table with a header (RFC 4180)."))
            })
    @Costs(10)
    @Operation(
            operationId = "importKnowledgeItems",
            summary = "Import knowledge items",
            description =
                    "One item as JSON on each line, a list of items as JSON, or a table with a header; at most 250,000 "
                            + "items or 256 MiB. Needed are externalId, title, summary and kind. The header of a table names "
                            + "its columns as JSON does (story.initiative) or as people do, in Danish, English or Swedish; so "
                            + "do codes, topics and municipalities. Its cells stand between commas, semicolons or tabs, the "
                            + "values of a list between | or ;. Items are published; an external id that is known changes its "
                            + "item, and so does an id of ours, unless the version that stands with it is an old one. What an "
                            + "export gives can be imported again. Answers 200 "
                            + "when it is done, 202 with the job to follow when there is much to do. Nothing is written while a "
                            + "line has faults, unless partial is asked for. For the secretariat.")
    @APIResponse(
            responseCode = "200",
            description = "It is done.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportJobView.class)))
    @APIResponse(
            responseCode = "202",
            description = "It is under way; Location says where to follow it.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportJobView.class)))
    public RestResponse<ImportJobView> importItems(
            @Parameter(description = "Only check, write nothing.") @RestQuery @DefaultValue("false") boolean dryRun,
            @Parameter(description = "Write the lines without faults although others have some.")
                    @RestQuery
                    @DefaultValue("false")
                    boolean partial,
            @Parameter(description = "Name of the file, for the list of imports.", example = "erfaringer.csv")
                    @RestQuery
                    @Size(max = 200)
                    @Nullable
                    String fileName,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            InputStream lines)
            throws IOException {
        ImportJobView job =
                imports.accept(lines, new ImportOptions(ImportFormat.of(type), fileName, dryRun, partial, false));
        return job.finishedAt() == null
                ? RestResponse.ResponseBuilder.<ImportJobView>accepted()
                        .entity(job)
                        .location(URI.create(job.path()))
                        .build()
                : RestResponse.ok(job);
    }

    @GET
    @Path("knowledge-items/template")
    @Produces(CSV)
    @Operation(
            operationId = "getImportTemplate",
            summary = "A table to begin with",
            description =
                    "A table for a spreadsheet with the names of all columns in the caller's language and a row that "
                            + "shows what may stand in them. For the secretariat.")
    public ImportTemplate template() {
        return imports.template();
    }

    @GET
    @NoCache
    @Operation(
            operationId = "listImports",
            summary = "Imports",
            description =
                    "All imports, newest first; the faults of one stand in the import itself. For the secretariat.")
    public Page<ImportJobView> list(
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return imports.list(limit, cursor);
    }

    @GET
    @Path("{id}")
    @NoCache
    @Operation(
            operationId = "getImport",
            summary = "One import",
            description = "How far an import has come, and the faults of its lines. For the secretariat.")
    public ImportJobView get(
            @Parameter(description = "The import's id.", example = "0191a000-0000-7000-8000-0000000000aa") @RestPath
                    UUID id) {
        return imports.get(id);
    }
}
