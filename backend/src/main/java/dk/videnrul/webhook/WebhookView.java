package dk.videnrul.webhook;

import dk.videnrul.knowledge.Kind;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.platform.http.Addressed;
import dk.videnrul.vocabulary.Ref;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A webhook.
 *
 * @param partner whose it is
 * @param pause why it is paused; null while it is not
 * @param reason what whoever paused it, or let it go on, gave as the reason
 * @param secretIssuedAt when its secret was made; null while it has none, and nothing is sent
 * @param formerSecretUntil until when the secret before signs too
 * @param failingSince when what was sent began to fail; null while it gets through
 * @param waiting how many messages wait to be sent
 * @param version counts the changes; part of the entity tag
 */
public record WebhookView(
        UUID id,
        WebhookOwner partner,
        String url,
        @Nullable String description,
        @Nullable ThemeGroupRef themeGroup,
        @Nullable Ref topic,
        @Nullable MunicipalityRef municipality,
        @Nullable Kind kind,
        WebhookStatus status,
        @Nullable WebhookPause pause,
        @Nullable String reason,
        Instant statusAt,
        @Nullable Instant secretIssuedAt,
        @Nullable Instant formerSecretUntil,
        @Nullable Instant failingSince,
        @Nullable Instant lastDeliveredAt,
        long waiting,
        Instant createdAt,
        long version)
        implements Addressed {

    /** The partner whose webhook it is. */
    public record WebhookOwner(UUID id, String name) {}

    @Override
    public String path() {
        return "/api/v1/webhooks/" + id;
    }
}
