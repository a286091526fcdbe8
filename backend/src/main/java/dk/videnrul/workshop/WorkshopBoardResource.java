package dk.videnrul.workshop;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.json.MergePatch;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/workshops/{id}")
@Tag(name = "Workshops")
public class WorkshopBoardResource {
    private static final String ID = "Id of the workshop.";

    private final Sorting sorting;
    private final WorkshopThemes themes;

    WorkshopBoardResource(Sorting sorting, WorkshopThemes themes) {
        this.sorting = sorting;
        this.themes = themes;
    }

    @GET
    @Path("answers")
    @NoCache
    @Asks({Action.RUN_WORKSHOP, Action.SEE_WORKSHOP})
    @Operation(
            operationId = "listWorkshopAnswers",
            summary = "What was answered",
            description =
                    "In the order in which answers came or changed. Whoever passes since of each answer in the next call "
                            + "misses nothing, also while people go on answering. Once the workshop is over, its groups read what is shown.")
    public WorkshopAnswerPage answers(
            @Parameter(description = ID) @RestPath UUID id,
            @Parameter(description = "The place after which to read: since of the answer before.")
                    @RestQuery
                    @Size(max = 100)
                    @Nullable
                    String since,
            @Parameter(description = "Answers in a part.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return sorting.list(id, since, limit);
    }

    @GET
    @Path("answers/{answer}")
    @NoCache
    @Asks({Action.RUN_WORKSHOP, Action.SEE_WORKSHOP})
    @Operation(
            operationId = "getWorkshopAnswer",
            summary = "An answer",
            description = "With where it stands. Once the workshop is over, its groups read what is shown.")
    public WorkshopAnswerView answer(
            @Parameter(description = ID) @RestPath UUID id,
            @Parameter(description = "Id of the answer.") @RestPath UUID answer) {
        return sorting.get(id, answer);
    }

    @PATCH
    @Path("answers/{answer}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks(Action.RUN_WORKSHOP)
    @Operation(
            operationId = "placeWorkshopAnswer",
            summary = "Say where an answer stands",
            description =
                    "Lets it through, hides it, puts it into a theme, or says that it is what another answer says. Its text stays.")
    public WorkshopAnswerView place(
            @Parameter(description = ID) @RestPath UUID id,
            @Parameter(description = "Id of the answer.") @RestPath UUID answer,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<AnswerPlacing> patch) {
        return sorting.place(id, answer, expected, patch);
    }

    @POST
    @Path("themes")
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.RUN_WORKSHOP)
    @Operation(
            operationId = "addWorkshopTheme",
            summary = "Add a theme",
            description = "Into which answers are sorted, and for which people vote.")
    public WorkshopThemeView addTheme(@Parameter(description = ID) @RestPath UUID id, WorkshopThemeDraft draft) {
        return themes.add(id, draft);
    }

    @GET
    @Path("themes/{theme}")
    @NoCache
    @Asks({Action.RUN_WORKSHOP, Action.SEE_WORKSHOP})
    @Operation(
            operationId = "getWorkshopTheme",
            summary = "A theme",
            description = "With how many answers stand in it and how many voted for it.")
    public WorkshopThemeView theme(
            @Parameter(description = ID) @RestPath UUID id,
            @Parameter(description = "Id of the theme.") @RestPath UUID theme) {
        return themes.get(id, theme);
    }

    @PATCH
    @Path("themes/{theme}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks(Action.RUN_WORKSHOP)
    @Operation(
            operationId = "changeWorkshopTheme",
            summary = "Rename a theme, or move it",
            description = "Changes what it is called and where it stands among the others.")
    public WorkshopThemeView changeTheme(
            @Parameter(description = ID) @RestPath UUID id,
            @Parameter(description = "Id of the theme.") @RestPath UUID theme,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<WorkshopThemeDraft> patch) {
        return themes.change(id, theme, expected, patch);
    }

    @DELETE
    @Path("themes/{theme}")
    @Asks(Action.RUN_WORKSHOP)
    @Operation(
            operationId = "removeWorkshopTheme",
            summary = "Take a theme away, or merge it into another",
            description =
                    "Its answers and votes go to the theme that into names; who voted for both has voted for that one "
                            + "once. Without into, its answers stand in no theme and its votes are gone.")
    public void removeTheme(
            @Parameter(description = ID) @RestPath UUID id,
            @Parameter(description = "Id of the theme.") @RestPath UUID theme,
            @Parameter(description = "Id of the theme into which it is merged.") @RestQuery @Nullable UUID into,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        themes.remove(id, theme, expected, into);
    }
}
