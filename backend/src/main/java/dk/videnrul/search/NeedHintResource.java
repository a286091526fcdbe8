package dk.videnrul.search;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/need-matches")
@Tag(name = "Needs")
public class NeedHintResource {
    private final NeedMatches matches;

    NeedHintResource(NeedMatches matches) {
        this.matches = matches;
    }

    @GET
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
            @Parameter(description = "Id of a topic; repeat for several.", example = "rygestop") @RestQuery
                    List<String> topic) {
        return matches.of(question, details, topic);
    }
}
