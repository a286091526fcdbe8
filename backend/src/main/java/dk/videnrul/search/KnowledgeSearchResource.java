package dk.videnrul.search;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.limit.Costs;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/knowledge-items")
@Tag(name = "Knowledge")
@NeedsScope("knowledge:read")
public class KnowledgeSearchResource {
    private final KnowledgeSearch search;
    private final Duplicates duplicates;
    private final MoreLikeThis moreLikeThis;

    KnowledgeSearchResource(KnowledgeSearch search, Duplicates duplicates, MoreLikeThis moreLikeThis) {
        this.search = search;
        this.duplicates = duplicates;
        this.moreLikeThis = moreLikeThis;
    }

    @GET
    @Asks({
        Action.SEE_PUBLIC_CONTENT,
        Action.SEE_MEMBERS_CONTENT,
        Action.SEE_GROUP_CONTENT,
        Action.SEE_DRAFT,
        Action.EXPLAIN_SEARCH
    })
    @Costs(2)
    @Operation(
            operationId = "searchKnowledgeItems",
            summary = "Search and list knowledge",
            description =
                    "Published items that the caller may see: all of them, or those that match words and filters. "
                            + "Values of one field are alternatives, different fields must all hold. Where nothing has any "
                            + "of the words, what comes nearest is listed and loose says so.")
    public SearchPage search(
            @BeanParam SearchFilter filter,
            @Parameter(
                            description =
                                    "Order; relevance with words, newest without, where it is left out. Freshest is by when "
                                            + "somebody last wrote the item or said that it still holds.",
                            example = "newest")
                    @RestQuery
                    @Nullable
                    SearchOrder sort,
            @Parameter(description = "Whether to count the values of each field.") @RestQuery @DefaultValue("false")
                    boolean facets,
            @Parameter(description = "Whether to say of each hit why it was found; for the secretariat.")
                    @RestQuery
                    @DefaultValue("false")
                    boolean explain,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 2000)
                    @Nullable
                    String cursor) {
        return search.search(new SearchQuestion(filter, sort, facets, explain, limit, cursor));
    }

    @GET
    @Path("similar")
    @Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT, Action.SEE_DRAFT})
    @Costs(3)
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

    @GET
    @Path("{id}/similar")
    @Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT, Action.SEE_DRAFT})
    @Costs(3)
    @Operation(
            operationId = "listMoreLikeKnowledgeItem",
            summary = "More like this",
            description = "Published items that are about the same as an item, or say much the same, at most five, "
                    + "each with the topics or words that they share.")
    public SimilarItems moreLike(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id) {
        return moreLikeThis.than(id);
    }
}
