package dk.videnrul.brief;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.limit.Costs;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/municipalities/{code}/brief")
@Asks(Action.READ_BRIEF)
@Tag(name = "Brief")
public class BriefResource {
    private static final String MARKDOWN = "text/markdown";

    private final Briefs briefs;

    BriefResource(Briefs briefs) {
        this.briefs = briefs;
    }

    @GET
    @NoCache
    @Produces(MediaType.APPLICATION_JSON)
    @Costs(3)
    @Operation(
            operationId = "getBrief",
            summary = "The brief of a municipality",
            description = "What is new for the municipality, its trials, what waits for a result or a review, the "
                    + "meetings that concern it, and what has stranded with what helps: at most ten of each, and how many "
                    + "there are. Only what the reader sees. For its coordinators, its political contact, and the "
                    + "secretariat.")
    @APIResponse(
            responseCode = "200",
            description = "As JSON, or as Markdown in the reader's language.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BriefView.class)),
                @Content(mediaType = MARKDOWN, schema = @Schema(implementation = String.class))
            })
    public BriefView get(
            @Parameter(description = "The official 4-digit code.", example = "0607") @RestPath String code,
            @Parameter(
                            description = "The first day of what is new, for example 2026-11-10: a year ago at most, "
                                    + "and a fortnight ago where it is left out.")
                    @RestQuery
                    @Size(max = 10)
                    @Nullable
                    String since) {
        return briefs.get(code, since);
    }

    /** The same address for those who ask for Markdown; its operation stands in the contract above. */
    @GET
    @NoCache
    @Produces(MARKDOWN + ";charset=utf-8;qs=0.5")
    @Operation(hidden = true)
    public MarkdownFile markdown(@RestPath String code, @RestQuery @Size(max = 10) @Nullable String since) {
        return new MarkdownFile(briefs.markdown(code, since));
    }

    @POST
    @Path("letters")
    @ResponseStatus(201)
    @Idempotent
    @Costs(10)
    @Operation(
            operationId = "sendBrief",
            summary = "Send me the brief",
            description = "Sends the brief as it stands now to the caller's own address at work, in the language of "
                    + "their profile.")
    public BriefLetterView send(
            @Parameter(description = "The official 4-digit code.", example = "0607") @RestPath String code) {
        return briefs.send(code);
    }
}
