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
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;

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

    @GET
    @Path("{slug}")
    @Operation(
            operationId = "getProblemType",
            summary = "A kind of problem",
            description = "What the type of a problem means, in the caller's language.")
    public ProblemDocs get(
            @Parameter(description = "The last part of the type.", example = "validation-failed") @RestPath
                    String slug) {
        ProblemType type = Arrays.stream(ProblemType.values())
                .filter(known -> known.slug().equals(slug))
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
        return new ProblemDocs(
                type.uri(),
                Messages.say(speech.language(), "problem." + slug + ".title"),
                type.status(),
                Messages.say(speech.language(), "problem." + slug + ".meaning"));
    }
}
