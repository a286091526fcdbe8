package dk.videnrul.search;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/knowledge-items")
@Tag(name = "Knowledge")
@NeedsScope("knowledge:read")
public class KnowledgeSearchResource {
    private final KnowledgeSearch search;
    private final Duplicates duplicates;

    KnowledgeSearchResource(KnowledgeSearch search, Duplicates duplicates) {
        this.search = search;
        this.duplicates = duplicates;
    }

    @GET
    @Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT, Action.SEE_DRAFT})
    @Operation(
            operationId = "searchKnowledgeItems",
            summary = "Search and list knowledge",
            description =
                    "Published items that the caller may see: all of them, or those that match words and filters. "
                            + "Values of one field are alternatives, different fields must all hold.")
    public SearchPage search(@BeanParam SearchQuestion question) {
        return search.search(question);
    }

    @GET
    @Path("suggestions")
    @Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT, Action.SEE_DRAFT})
    @Operation(
            operationId = "suggestKnowledgeItems",
            summary = "Type-ahead",
            description = "Topics and titles that begin with what was typed, at most ten.")
    public Suggestions suggest(
            @Parameter(description = "What was typed so far.", example = "ryge")
                    @RestQuery
                    @DefaultValue("")
                    @Size(max = 100)
                    String q) {
        return search.suggestions(q);
    }

    @GET
    @Path("similar")
    @Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT, Action.SEE_DRAFT})
    @Operation(
            operationId = "findSimilarKnowledgeItems",
            summary = "Is it written already?",
            description =
                    "Published items that say much the same as a text that somebody is writing, at most five; none "
                            + "where only common words are shared.")
    public SimilarItems similar(
            @Parameter(description = "Title of the text.", example = "Rygestop på byggepladsen")
                    @RestQuery
                    @DefaultValue("")
                    @Size(max = 200)
                    String title,
            @Parameter(description = "Summary of the text, or its beginning.")
                    @RestQuery
                    @DefaultValue("")
                    @Size(max = 2000)
                    String summary,
            @Parameter(description = "Id of the item to which the text belongs; it is left out.", example = "k7m3x9qdt")
                    @RestQuery
                    @Size(max = 20)
                    @Nullable
                    String not) {
        return duplicates.of(title, summary, not);
    }
}
