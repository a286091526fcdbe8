package dk.videnrul.suggestion;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/theme-groups/{slug}/suggestions")
@Tag(name = "Suggestions")
public class GroupSuggestionResource {
    private final Suggestions suggestions;
    private final PlaceGate places;

    GroupSuggestionResource(Suggestions suggestions, PlaceGate places) {
        this.suggestions = suggestions;
        this.places = places;
    }

    @GET
    @Asks(Action.SEE_SUGGESTIONS)
    @Operation(
            operationId = "listThemeGroupSuggestions",
            summary = "What may be of use to a theme group",
            description =
                    "Published items from elsewhere that fit, the best first, each with its reason in words. Never "
                            + "what belongs, was rolled or was tried there, nor what was dismissed unless that is asked for, the latest first. For those who take part in the group, and the secretariat.")
    public Page<SuggestionView> list(
            @Parameter(description = "The group's slug.") @RestPath String slug,
            @Parameter(description = "What was not answered yet, was dismissed or was taken up.")
                    @RestQuery
                    @DefaultValue("open")
                    SuggestionStatus status,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return suggestions.list(places.group(slug), status, limit, cursor);
    }

    @PUT
    @Path("{id}/status")
    @Asks(Action.ANSWER_ROLL)
    @Operation(
            operationId = "answerThemeGroupSuggestion",
            summary = "Take up or dismiss what was suggested to a theme group",
            description =
                    "To take it up is to roll it there oneself, with the note as the reason. What is dismissed is "
                            + "not suggested there again until it is opened again. For its chairs, and the secretariat.")
    public SuggestionView answer(
            @Parameter(description = "The group's slug.") @RestPath String slug,
            @Parameter(description = "The suggestion's id.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is answered.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            SuggestionAnswer answer) {
        return suggestions.answer(places.group(slug), id, expected, answer);
    }
}
