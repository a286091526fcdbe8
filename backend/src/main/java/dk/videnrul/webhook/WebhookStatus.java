package dk.videnrul.webhook;

/** Whether a webhook is told anything now. */
public enum WebhookStatus {
    ACTIVE,
    /** What happens meanwhile waits. */
    PAUSED
}
