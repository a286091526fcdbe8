package dk.videnrul.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of webhooks ({@code videnrul.webhooks.*}). */
@ConfigMapping(prefix = "videnrul.webhooks")
interface WebhookSettings {
    /** How often each node looks for what is due; what happens on the node itself is sent at once. */
    @WithDefault("1s")
    Duration round();

    /** How many messages are on their way to one webhook at a time, over all nodes. */
    @WithDefault("2")
    int atOnce();

    /** How many messages are on their way from one node at a time. */
    @WithDefault("64")
    int connections();

    /** How long a message is tried, and how long a webhook may fail before it is paused. */
    @WithDefault("24H")
    Duration giveUpAfter();

    /** How long a secret still signs beside the one that took its place. */
    @WithDefault("24H")
    Duration secretOverlap();

    /** How long the log is kept. */
    @WithDefault("30D")
    Duration keptFor();

    /** How many webhooks a partner may have. */
    @WithDefault("10")
    int perPartner();
}
