package dk.videnrul.lookup;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/knowledge-items/suggestions")
@Tag(name = "Knowledge")
@NeedsScope("knowledge:read")
public class SuggestionResource {
    private final Lookup lookup;

    SuggestionResource(Lookup lookup) {
        this.lookup = lookup;
    }

    @GET
    @Asks({
        Action.SEE_PUBLIC_CONTENT,
        Action.SEE_MEMBERS_CONTENT,
        Action.SEE_GROUP_CONTENT,
        Action.SEE_DRAFT,
        Action.SEE_THEME_GROUPS,
        Action.SEE_PEOPLE
    })
    @Operation(
            operationId = "suggestKnowledgeItems",
            summary = "Type-ahead",
            description = "Topics, theme groups, municipalities, regions, people and titles that begin with what was "
                    + "typed, have words or compounds that do, or would but for a slip; at most ten. Theme groups for "
                    + "partners with groups:read; people for members.")
    public Suggestions suggest(
            @Parameter(description = "What was typed so far.", example = "ryge")
                    @RestQuery
                    @DefaultValue("")
                    @Size(max = 100)
                    String q) {
        return lookup.completing(q);
    }
}
