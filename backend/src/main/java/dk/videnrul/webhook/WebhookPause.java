package dk.videnrul.webhook;

/** Why a webhook is paused. */
public enum WebhookPause {
    BY_HAND,
    /** Nothing got through for as long as a message is tried. */
    FAILING,
    /** The receiver answered that it is gone for good (410). */
    GONE
}
