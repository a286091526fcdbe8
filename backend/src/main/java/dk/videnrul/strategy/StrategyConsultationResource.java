package dk.videnrul.strategy;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/strategies/{id}")
@Tag(name = "Strategy")
public class StrategyConsultationResource {
    private final Consultation consultation;

    StrategyConsultationResource(Consultation consultation) {
        this.consultation = consultation;
    }

    @GET
    @Path("consultation")
    @Asks(Action.ANSWER_STRATEGY_COMMENT)
    @Operation(
            operationId = "getConsultationOverview",
            summary = "What came of a consultation",
            description =
                    "Element by element: how much was said, for which municipalities, and what became of it. For the secretariat and the board.")
    public ConsultationOverview overview(@Parameter(description = "Id of the version.") @RestPath UUID id) {
        return consultation.overview(id);
    }

    @GET
    @Path("comments")
    @Asks(Action.SEE_CONSULTATION)
    @Operation(
            operationId = "listStrategyComments",
            summary = "What is said about a version",
            description =
                    "What coordinators said while it was out for consultation, with the answers; oldest first. For members.")
    public Page<StrategyCommentView> list(
            @Parameter(description = "Id of the version.") @RestPath UUID id,
            @Parameter(description = "Id of an element; all of them where it is left out.") @RestQuery @Nullable
                    UUID element,
            @Parameter(description = "Only what waits for an answer.") @RestQuery @DefaultValue("false")
                    boolean waiting,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return consultation.list(id, element, waiting, limit, cursor);
    }

    @POST
    @Path("comments")
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.COMMENT_ON_STRATEGY)
    @Operation(
            operationId = "writeStrategyComment",
            summary = "Say something about an element",
            description = "While the version is out for consultation, up to the last day. For coordinators.")
    public StrategyCommentView write(
            @Parameter(description = "Id of the version.") @RestPath UUID id, StrategyCommentDraft draft) {
        return consultation.write(id, draft);
    }

    @GET
    @Path("comments/{comment}")
    @Asks(Action.SEE_CONSULTATION)
    @Operation(operationId = "getStrategyComment", summary = "A comment", description = "For members.")
    public StrategyCommentView get(
            @Parameter(description = "Id of the version.") @RestPath UUID id,
            @Parameter(description = "Id of the comment.") @RestPath UUID comment) {
        return consultation.get(id, comment);
    }

    @DELETE
    @Path("comments/{comment}")
    @Asks(Action.TAKE_BACK_STRATEGY_COMMENT)
    @Operation(
            operationId = "deleteStrategyComment",
            summary = "Take a comment back",
            description = "As long as it waits for an answer. For who wrote it.")
    public void delete(
            @Parameter(description = "Id of the version.") @RestPath UUID id,
            @Parameter(description = "Id of the comment.") @RestPath UUID comment,
            @Parameter(description = "Entity tag of the version that is taken back.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        consultation.delete(id, comment, expected);
    }

    @PUT
    @Path("comments/{comment}/answer")
    @Asks(Action.ANSWER_STRATEGY_COMMENT)
    @Operation(
            operationId = "answerStrategyComment",
            summary = "Answer a comment",
            description =
                    "Considered, accepted or declined, with why; as long as the version is out. For the secretariat and the board.")
    public StrategyCommentView answer(
            @Parameter(description = "Id of the version.") @RestPath UUID id,
            @Parameter(description = "Id of the comment.") @RestPath UUID comment,
            @Parameter(description = "Entity tag of the version that is answered.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            CommentAnswerDraft draft) {
        return consultation.answer(id, comment, expected, draft);
    }
}
