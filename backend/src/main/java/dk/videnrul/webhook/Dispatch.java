package dk.videnrul.webhook;

import dk.videnrul.change.ItemChange;
import dk.videnrul.partner.PartnerFacts;
import dk.videnrul.partner.Partners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Hands out messages that are due, to one taker each and for a time. What an item is for the partner is asked when it is
 * handed out, so that nobody is sent what they may not see any more.
 */
@ApplicationScoped
class Dispatch {
    /** Longer than a call may take: who is not back by then is not coming back. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final Set<String> NEEDED = Set.of("knowledge:read", "webhooks:manage");

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final WebhookSight sight;
    private final Packing packing;
    private final Partners partners;
    private final Clock clock;

    Dispatch(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            WebhookSight sight,
            Packing packing,
            Partners partners,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.sight = sight;
        this.packing = packing;
        this.partners = partners;
        this.clock = clock;
    }

    /** The webhooks to which something is due and whose partners may hear of it now. */
    @Transactional
    List<UUID> due() {
        List<WebhookRepository.Due> due = webhooks.due(clock.instant());
        Map<UUID, PartnerFacts> known = partners.withIds(
                due.stream().map(WebhookRepository.Due::partner).collect(Collectors.toSet()));
        return due.stream()
                .filter(one -> mayHear(known.get(one.partner())))
                .map(WebhookRepository.Due::webhook)
                .toList();
    }

    /** Some of what is due to a webhook; nothing while somebody else decides over it. */
    @Transactional
    List<Parcel> take(UUID id, int most) {
        Webhook webhook = webhooks.holdIfFree(id).orElse(null);
        if (webhook == null) {
            return List.of();
        }
        int free = Math.min(most, packing.atOnce() - (int) deliveries.onTheirWay(id));
        if (free <= 0) {
            return List.of();
        }
        Instant now = clock.instant();
        return pack(webhook, deliveries.due(id, !webhook.isTakingAt(now), now, free), now);
    }

    private List<Parcel> pack(Webhook webhook, List<WebhookDelivery> due, Instant now) {
        Map<UUID, Instant> changed = new LinkedHashMap<>();
        due.forEach(delivery -> {
            if (delivery.item != null) {
                changed.put(delivery.item, delivery.occurredAt);
            }
        });
        Map<UUID, ItemChange> heard = changed.isEmpty()
                ? Map.of()
                : sight.of(List.of(webhook), changed).getOrDefault(webhook.id, Map.of());
        List<Parcel> parcels = new ArrayList<>();
        for (WebhookDelivery delivery : due) {
            @Nullable ItemChange change = delivery.item == null ? null : heard.get(delivery.item);
            if (delivery.item != null && change == null) {
                // There is nothing to tell, and not even that is told.
                deliveries.delete(delivery);
            } else {
                parcels.add(packing.pack(webhook, delivery, change, now, now.plus(LEASE)));
            }
        }
        return parcels;
    }

    /** Takes back what was handed out to those who did not come back, such as a node that was switched off. */
    @Transactional
    void takeBack() {
        Instant now = clock.instant();
        for (UUID id : deliveries.abandoned(now)) {
            webhooks.hold(id).ifPresent(_ -> deliveries.abandoned(id, now).forEach(one -> takeBack(one, now)));
        }
    }

    private void takeBack(WebhookDelivery delivery, Instant now) {
        if (deliveries.waiting(delivery.webhook, delivery.item).isPresent()) {
            delivery.finish(DeliveryState.SUPERSEDED, now);
        } else {
            delivery.waitUntil(now);
        }
    }

    private static boolean mayHear(@Nullable PartnerFacts partner) {
        return partner != null && partner.active() && partner.scopes().containsAll(NEEDED);
    }
}
