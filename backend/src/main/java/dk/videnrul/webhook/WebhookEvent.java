package dk.videnrul.webhook;

import dk.videnrul.change.ItemChange;

/** What a message is about. */
public enum WebhookEvent {
    UPSERT("knowledge-item.upsert"),
    TOMBSTONE("knowledge-item.tombstone"),
    PING("ping");

    private final String type;

    WebhookEvent(String type) {
        this.type = type;
    }

    static WebhookEvent of(ItemChange change) {
        return switch (change.what()) {
            case UPSERT -> UPSERT;
            case TOMBSTONE -> TOMBSTONE;
        };
    }

    /** The {@code type} of the message. */
    String type() {
        return type;
    }
}
