package dk.videnrul.about;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.Addressed;
import dk.videnrul.platform.problem.ProblemType;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What the {@code type} of a problem resolves to. */
@Path("/api/problems")
@Asks(Action.SEE_REFERENCE)
@Tag(name = "Network")
@Cache(maxAge = 3600)
public class ProblemDocsResource {
    private final Speech speech;

    ProblemDocsResource(Speech speech) {
        this.speech = speech;
    }

    /** @param meaning what happened, and what a caller can do about it */
    @Schema(name = "ProblemDocs", description = "The documentation of a kind of problem.")
    public record ProblemDocs(String type, String title, int status, String meaning) implements Addressed {
        @Override
        public String path() {
            return type;
        }
    }

    /** @param next always null: the list is short */
    @Schema(name = "ProblemDocsPage", description = "Every kind of problem.")
    public record ProblemDocsPage(
            List<ProblemDocs> items, long total, @Nullable String next) {}

    @GET
    @Operation(
            operationId = "listProblemTypes",
            summary = "Every kind of problem",
            description = "What the API may answer instead of what was asked for, by status, in the caller's language.")
    public ProblemDocsPage list() {
        List<ProblemDocs> all =
                Arrays.stream(ProblemType.values()).map(this::docs).toList();
        return new ProblemDocsPage(all, all.size(), null);
    }

    @GET
    @Path("{slug}")
    @Operation(
            operationId = "getProblemType",
            summary = "A kind of problem",
            description = "What the type of a problem means, in the caller's language.")
    @APIResponse(
            responseCode = "200",
            description = "What it means.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProblemDocs.class)))
    @APIResponse(responseCode = "303", description = "For browsers: the page about it.")
    public ProblemDocs get(
            @Parameter(description = "The last part of the type.", example = "validation-failed") @RestPath
                    String slug) {
        return ProblemType.ofSlug(slug).map(this::docs).orElseThrow(Refusal.NotFound::new);
    }

    private ProblemDocs docs(ProblemType type) {
        return new ProblemDocs(
                type.uri(),
                Messages.say(speech.language(), "problem." + type.slug() + ".title"),
                type.status(),
                Messages.say(speech.language(), "problem." + type.slug() + ".meaning"));
    }
}
