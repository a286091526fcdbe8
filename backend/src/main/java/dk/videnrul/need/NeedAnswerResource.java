package dk.videnrul.need;

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

@Path("/api/v1/needs/{id}/answers")
@Tag(name = "Needs")
public class NeedAnswerResource {
    private final NeedAnswers answers;
    private final NeedLists lists;

    NeedAnswerResource(NeedAnswers answers, NeedLists lists) {
        this.answers = answers;
        this.lists = lists;
    }

    @GET
    @Asks(Action.SEE_NEEDS)
    @Operation(
            operationId = "listNeedAnswers",
            summary = "What answers a question",
            description =
                    "The items that were named as answers and that the caller may see, oldest first. For members.")
    public Page<NeedAnswerView> list(
            @Parameter(description = "The question's id.") @RestPath UUID id,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return lists.answers(id, limit, cursor);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.ANSWER_NEED)
    @Operation(
            operationId = "answerNeed",
            summary = "Name an item that answers a question",
            description =
                    "A published item that whoever asked may read; or a draft of the caller's, which others see as "
                            + "an answer once it is published. An item answers a question once. For members.")
    public NeedAnswerView give(
            @Parameter(description = "The question's id.") @RestPath UUID id, NeedAnswerDraft draft) {
        return answers.give(id, draft);
    }

    @GET
    @Path("{answer}")
    @Asks(Action.SEE_NEEDS)
    @Operation(
            operationId = "getNeedAnswer",
            summary = "One answer",
            description = "For members who see the item that it names.")
    public NeedAnswerView get(
            @Parameter(description = "The question's id.") @RestPath UUID id,
            @Parameter(description = "The answer's id.") @RestPath UUID answer) {
        return answers.get(id, answer);
    }

    @DELETE
    @Path("{answer}")
    @Asks(Action.TAKE_BACK_ANSWER)
    @Operation(
            operationId = "takeBackNeedAnswer",
            summary = "Take an answer back",
            description = "As long as it is not the one that was accepted. For who gave it, and the secretariat.")
    public void takeBack(
            @Parameter(description = "The question's id.") @RestPath UUID id,
            @Parameter(description = "The answer's id.") @RestPath UUID answer,
            @Parameter(description = "Entity tag of the version that is taken back.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        answers.takeBack(id, answer, expected);
    }
}
