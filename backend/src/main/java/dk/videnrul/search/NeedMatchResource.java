package dk.videnrul.search;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/needs/{id}/matches")
@Tag(name = "Needs")
public class NeedMatchResource {
    private final NeedMatches matches;

    NeedMatchResource(NeedMatches matches) {
        this.matches = matches;
    }

    @GET
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
}
