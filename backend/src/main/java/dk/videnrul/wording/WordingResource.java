package dk.videnrul.wording;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.idempotency.Idempotent;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/wordings")
@Tag(name = "Search desk")
@Asks(Action.KEEP_WORDINGS)
public class WordingResource {
    private final WordingDesk desk;

    WordingResource(WordingDesk desk) {
        this.desk = desk;
    }

    @GET
    @NoCache
    @Operation(
            operationId = "listWordings",
            summary = "The words that the search knows besides its own",
            description = "Words that mean the same, and words that lead to others; last changed first.")
    public Page<WordingView> list(
            @Parameter(description = "A part of a word or of the note.", example = "støj")
                    @RestQuery
                    @Size(max = 100)
                    @Nullable
                    String q,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return desk.list(q, limit, cursor);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            operationId = "createWording",
            summary = "Tell the search words",
            description = "The next search finds by them, on every node within a second. They count for more than the "
                    + "thesaurus, and for less than what was typed.")
    public WordingView create(WordingDraft draft) {
        return desk.create(draft);
    }

    @GET
    @Path("{id}")
    @NoCache
    @Operation(operationId = "getWording", summary = "Some words", description = "Who types which looks for which.")
    public WordingView get(
            @Parameter(description = "The id of the words.", example = "0191a000-0000-7000-8000-000000000801") @RestPath
                    UUID id) {
        return desk.get(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeWording",
            summary = "Change words",
            description = "The next search finds by what they are then.")
    public WordingView change(
            @Parameter(description = "The id of the words.", example = "0191a000-0000-7000-8000-000000000801") @RestPath
                    UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<WordingDraft> patch) {
        return desk.change(id, expected, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeWording",
            summary = "Take words back",
            description = "The next search does not know them. That they were there stays among the changes.")
    public void remove(
            @Parameter(description = "The id of the words.", example = "0191a000-0000-7000-8000-000000000801") @RestPath
                    UUID id,
            @Parameter(description = "Entity tag of the version that is removed, or *.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        desk.remove(id, expected);
    }
}
