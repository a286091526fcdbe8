package dk.videnrul.imports;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

    private final Imports imports;

    ImportResource(Imports imports) {
        this.imports = imports;
    }

    @POST
    @Path("knowledge-items")
    @Consumes(NDJSON)
    @Operation(
            operationId = "importKnowledgeItems",
            summary = "Import knowledge items",
            description =
                    "One item as JSON on each line, at most 250,000 lines or 256 MiB. Needed are externalId, title, "
                            + "summary and kind. Items are published; an external id that is known changes its item. Answers 200 "
                            + "when it is done, 202 with the job to follow when there is much to do. Nothing is written while a "
                            + "line has faults, unless partial is asked for. For the secretariat.")
    public RestResponse<ImportJobView> importItems(
            @Parameter(description = "Only check, write nothing.") @RestQuery @DefaultValue("false") boolean dryRun,
            @Parameter(description = "Write the lines without faults although others have some.")
                    @RestQuery
                    @DefaultValue("false")
                    boolean partial,
            InputStream lines)
            throws IOException {
        ImportJobView job = imports.accept(lines, dryRun, partial);
        return job.finishedAt() == null
                ? RestResponse.ResponseBuilder.<ImportJobView>accepted()
                        .entity(job)
                        .location(URI.create(job.path()))
                        .build()
                : RestResponse.ok(job);
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
