package dk.videnrul.webhook;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/webhooks")
@Tag(name = "Webhooks")
@NeedsScope("webhooks:manage")
@Asks(Action.MANAGE_WEBHOOKS)
public class WebhookResource {
    private final Webhooks webhooks;
    private final WebhookSecretIssue secrets;

    WebhookResource(Webhooks webhooks, WebhookSecretIssue secrets) {
        this.webhooks = webhooks;
        this.secrets = secrets;
    }

    @GET
    @NoCache
    @Operation(
            operationId = "listWebhooks",
            summary = "Where partners are told of changes",
            description = "Webhooks, newest first: a partner's own, or those of all partners for the secretariat.")
    public Page<WebhookView> list(
            @Parameter(description = "Id of the partner whose webhooks are asked for.") @RestQuery @Nullable
                    UUID partner,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return webhooks.list(partner, limit, cursor);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            operationId = "createWebhook",
            summary = "Be told of changes",
            description =
                    "From now on every change of what is public is sent there, signed by Standard Webhooks, as soon as "
                            + "the webhook has a secret. Whoever keeps a copy makes the webhook first and reads all changes "
                            + "afterwards, and so misses nothing in between.")
    public WebhookView create(WebhookDraft draft) {
        return webhooks.create(draft);
    }

    @GET
    @Path("{id}")
    @NoCache
    @Operation(
            operationId = "getWebhook",
            summary = "One webhook",
            description = "Whether it is active, since when it fails, and how much waits.")
    public WebhookView get(
            @Parameter(description = "The webhook's id.", example = "0191a000-0000-7000-8000-000000000701") @RestPath
                    UUID id) {
        return webhooks.get(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeWebhook",
            summary = "Send it somewhere else",
            description = "Changes the address or the description. What it asks for stays: another part is another "
                    + "webhook.")
    public WebhookView change(
            @Parameter(description = "The webhook's id.", example = "0191a000-0000-7000-8000-000000000701") @RestPath
                    UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<WebhookChange> patch) {
        return webhooks.change(id, expected, patch);
    }

    @PUT
    @Path("{id}/status")
    @Operation(
            operationId = "changeWebhookStatus",
            summary = "Pause it, or let it go on",
            description = "What happens while it is paused waits, each item once, and is sent when it goes on.")
    public WebhookView changeStatus(
            @Parameter(description = "The webhook's id.", example = "0191a000-0000-7000-8000-000000000701") @RestPath
                    UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            WebhookStatusChange change) {
        return webhooks.changeStatus(id, expected, change);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeWebhook",
            summary = "Be told nothing more",
            description = "Removes it with its log and with what waits.")
    public void remove(
            @Parameter(description = "The webhook's id.", example = "0191a000-0000-7000-8000-000000000701") @RestPath
                    UUID id,
            @Parameter(description = "Entity tag of the version that is removed, or *.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        webhooks.remove(id, expected);
    }

    @POST
    @Path("{id}/secrets")
    @ResponseStatus(201)
    @NoCache
    @Operation(
            operationId = "issueWebhookSecret",
            summary = "Make a new secret",
            description = "Answers a new secret, this once. The one before signs beside it for a day, so that a "
                    + "receiver can change over without losing a message.")
    public WebhookSecretView issueSecret(
            @Parameter(description = "The webhook's id.", example = "0191a000-0000-7000-8000-000000000701") @RestPath
                    UUID id) {
        return secrets.issue(id);
    }
}
