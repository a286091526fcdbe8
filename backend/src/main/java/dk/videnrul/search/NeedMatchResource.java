package dk.videnrul.search;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1")
@Tag(name = "Needs")
public class NeedMatchResource {
    private final NeedMatches matches;

    NeedMatchResource(NeedMatches matches) {
        this.matches = matches;
    }

    @GET
    @Path("needs/{id}/matches")
    @Asks(Action.SEE_NEEDS)
    @Operation(
            operationId = "listNeedMatches",
            summary = "What may answer a question",
            description =
                    "Published items that the caller may see and that share topics or words with the question, each "
                            + "with the reason, at most eight; without those that were named as answers. For members.")
    public NeedMatchList ofNeed(@Parameter(description = "The question's id.") @RestPath UUID id) {
        return matches.of(id);
    }

    @GET
    @Path("need-matches")
    @Asks(Action.POST_NEED)
    @Operation(
            operationId = "findNeedMatches",
            summary = "Is there an answer already?",
            description =
                    "Published items that may answer a question which somebody is writing, each with the reason, at "
                            + "most eight. For members.")
    public NeedMatchList whileWriting(
            @Parameter(description = "The question.", example = "Hvordan taler andre med unge om nikotinposer?")
                    @RestQuery
                    @DefaultValue("")
                    @Size(max = 200)
                    String question,
            @Parameter(description = "Details, or their beginning.") @RestQuery @DefaultValue("") @Size(max = 2000)
                    String details,
            @Parameter(description = "Id of a topic; repeat for several.", example = "rygestop")
                    @RestQuery
                    List<String> topic) {
        return matches.of(question, details, topic);
    }
}
