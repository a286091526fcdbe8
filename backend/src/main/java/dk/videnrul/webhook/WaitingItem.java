package dk.videnrul.webhook;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;

/**
 * An item that a webhook is to be told of.
 *
 * @param id of the delivery, in the order in which they were put in line
 * @param at when it changed
 */
record WaitingItem(UUID id, UUID webhook, UUID item, Instant at) {

    static WaitingItem of(Webhook webhook, UUID item, Instant at) {
        return new WaitingItem(UuidCreator.getTimeOrderedEpoch(), webhook.id, item, at);
    }
}
