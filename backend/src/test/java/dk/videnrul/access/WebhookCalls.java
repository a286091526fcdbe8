package dk.videnrul.access;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.Action;
import dk.videnrul.testsupport.Given;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How webhooks are called: one of the partner that calls, and one of another that nobody but the secretariat knows. */
final class WebhookCalls {
    private WebhookCalls() {}

    static void put(Calls calls, Given given) {
        List<Thing> all = List.of(new Thing("webhooks", Map.of(), null, Set.of(), null, "client:.*"));
        calls.put("listWebhooks", Action.MANAGE_WEBHOOKS, all);
        calls.put("createWebhook", Action.MANAGE_WEBHOOKS, all, "{}");
        Given.Registered other = given.partner("other-" + UUID.randomUUID(), "webhooks:manage");
        List<Thing> some = List.of(
                webhook(given, "a webhook", "partner", "client:partner"),
                webhook(given, "a webhook of another partner", other.clientId(), null));
        calls.put("getWebhook", Action.MANAGE_WEBHOOKS, some);
        calls.put("changeWebhook", Action.MANAGE_WEBHOOKS, some, "{\"url\": null}");
        calls.put("changeWebhookStatus", Action.MANAGE_WEBHOOKS, some, "{\"status\": \"paused\"}");
        calls.put("removeWebhook", Action.MANAGE_WEBHOOKS, some);
        calls.put("issueWebhookSecret", Action.MANAGE_WEBHOOKS, some);
        calls.put("pingWebhook", Action.MANAGE_WEBHOOKS, some);
        calls.put("listWebhookDeliveries", Action.MANAGE_WEBHOOKS, some);
        calls.put("getWebhookDelivery", Action.MANAGE_WEBHOOKS, some);
        calls.put("redeliverWebhookDelivery", Action.MANAGE_WEBHOOKS, some);
    }

    private static Thing webhook(Given given, String name, String client, @Nullable String owner) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        UUID delivery = UuidCreator.getTimeOrderedEpoch();
        given.run("""
                insert into webhook (id, version, partner, url, status, pause, status_at, created_at)
                select ?1, 0, id, 'https://receiver.example.org/', 'PAUSED', 'BY_HAND', now(), now()
                from partner where client_id = ?2""", id, client);
        given.run("""
                insert into webhook_delivery
                    (id, webhook, message, event, state, occurred_at, created_at, due_at, attempts, finished_at)
                values (?1, ?2, ?1, 'PING', 'FAILED', now(), now(), now(), 1, now())""", delivery, id);
        return new Thing(
                name,
                Map.of("id", id.toString(), "delivery", delivery.toString()),
                Action.MANAGE_WEBHOOKS,
                Set.of(),
                null,
                owner);
    }
}
