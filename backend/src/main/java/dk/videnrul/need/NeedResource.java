package dk.videnrul.need;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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

@Path("/api/v1/needs")
@Tag(name = "Needs")
public class NeedResource {
    private final NeedPosting posting;
    private final NeedSettling settling;
    private final NeedLists lists;

    NeedResource(NeedPosting posting, NeedSettling settling, NeedLists lists) {
        this.posting = posting;
        this.settling = settling;
        this.lists = lists;
    }

    @GET
    @Asks(Action.SEE_NEEDS)
    @Operation(
            operationId = "listNeeds",
            summary = "What the network is asked",
            description = "Questions that members put to the network, newest first. For members.")
    public Page<NeedView> list(@BeanParam NeedQuestion question) {
        return lists.list(question);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.POST_NEED)
    @Operation(
            operationId = "postNeed",
            summary = "Ask the network",
            description = "Puts a question to the network, or to one of its theme groups. For members.")
    public NeedView post(NeedDraft draft) {
        return posting.post(draft);
    }

    @GET
    @Path("{id}")
    @Asks(Action.SEE_NEEDS)
    @Operation(operationId = "getNeed", summary = "One question", description = "For members.")
    public NeedView get(@Parameter(description = "The question's id.") @RestPath UUID id) {
        return lists.get(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks(Action.CHANGE_NEED)
    @Operation(
            operationId = "changeNeed",
            summary = "Ask better",
            description = "Changes an open question. For who asked it, and the secretariat.")
    public NeedView change(
            @Parameter(description = "The question's id.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<NeedDraft> patch) {
        return posting.change(id, expected, patch);
    }

    @PUT
    @Path("{id}/status")
    @Asks(Action.SETTLE_NEED)
    @Operation(
            operationId = "changeNeedStatus",
            summary = "Accept an answer, withdraw the question, or open it again",
            description = "An accepted answer settles the question; others may still be added. For who asked it, the "
                    + "chairs of the group it is put to, the coordinators of the municipality of who asked, and the "
                    + "secretariat.")
    public NeedView changeStatus(
            @Parameter(description = "The question's id.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            NeedStatusChange change) {
        return settling.change(id, expected, change);
    }

    @GET
    @Path("{id}/history")
    @Asks(Action.SEE_NEEDS)
    @Operation(
            operationId = "listNeedHistory",
            summary = "What became of a question",
            description =
                    "When it was answered, withdrawn and opened again, by whom and why; oldest first. For members.")
    public Page<NeedChangeView> history(
            @Parameter(description = "The question's id.") @RestPath UUID id,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return lists.history(id, limit, cursor);
    }
}
