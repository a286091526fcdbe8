package dk.videnrul.webhook;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/webhooks/{id}")
@Tag(name = "Webhooks")
@NeedsScope("webhooks:manage")
@Asks(Action.MANAGE_WEBHOOKS)
public class DeliveryResource {
    private final Deliveries deliveries;

    DeliveryResource(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @POST
    @Path("pings")
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            operationId = "pingWebhook",
            summary = "Try it",
            description = "Sends one signed message of the type ping, also while the webhook is paused, and once. The "
                    + "delivery tells what came back, as soon as something did.")
    public WebhookDeliveryView ping(
            @Parameter(description = "The webhook's id.", example = "0191a000-0000-7000-8000-000000000701") @RestPath
                    UUID id) {
        return deliveries.ping(id);
    }

    @GET
    @Path("deliveries")
    @NoCache
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "What was sent",
            description = "The messages to a webhook of the last 30 days and those that wait, newest first.")
    public Page<WebhookDeliveryView> list(
            @Parameter(description = "The webhook's id.", example = "0191a000-0000-7000-8000-000000000701") @RestPath
                    UUID id,
            @Parameter(description = "How far the messages got.") @RestQuery @Nullable DeliveryState state,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return deliveries.list(id, state, limit, cursor);
    }

    @GET
    @Path("deliveries/{delivery}")
    @NoCache
    @Operation(
            operationId = "getWebhookDelivery",
            summary = "One message",
            description = "With every try: what was asked, byte by byte, and what came back.")
    public WebhookDeliveryView get(
            @Parameter(description = "The webhook's id.", example = "0191a000-0000-7000-8000-000000000701") @RestPath
                    UUID id,
            @Parameter(description = "The delivery's id.", example = "0191a000-0000-7000-8000-000000000702") @RestPath
                    UUID delivery) {
        return deliveries.get(id, delivery);
    }

    @POST
    @Path("deliveries/{delivery}/redeliveries")
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            operationId = "redeliverWebhookDelivery",
            summary = "Send a message again",
            description = "Sends what the item is now; under the same id while that is the same. One that waits is "
                    + "sent at once.")
    public WebhookDeliveryView sendAgain(
            @Parameter(description = "The webhook's id.", example = "0191a000-0000-7000-8000-000000000701") @RestPath
                    UUID id,
            @Parameter(description = "The delivery's id.", example = "0191a000-0000-7000-8000-000000000702") @RestPath
                    UUID delivery) {
        return deliveries.sendAgain(id, delivery);
    }
}
