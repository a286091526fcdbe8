package dk.videnrul.webhook;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.platform.problem.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** Where a partner wants to be told of changes. How sending goes is no change that somebody else could overtake. */
@Entity
class Webhook {
    @Id
    UUID id;

    @Version
    long version;

    UUID partner;
    String url;

    @Nullable
    String description;

    @Embedded
    @Nullable
    WebhookFilter filter;

    @Enumerated(EnumType.STRING)
    WebhookStatus status;

    @Enumerated(EnumType.STRING)
    @Nullable
    WebhookPause pause;

    @Nullable
    String reason;

    Instant statusAt;

    byte @Nullable [] secret;

    @Nullable
    Instant secretIssuedAt;

    byte @Nullable [] formerSecret;

    @Nullable
    Instant formerUntil;

    @OptimisticLock(excluded = true)
    @Nullable
    Instant failingSince;

    @OptimisticLock(excluded = true)
    @Nullable
    Instant restsUntil;

    @OptimisticLock(excluded = true)
    @Nullable
    Instant lastDeliveredAt;

    Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Webhook() {}

    @SuppressWarnings("NullAway.Init") // the version is Hibernate's
    Webhook(UUID partner, WebhookFilter filter, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.partner = partner;
        this.filter = filter;
        this.status = WebhookStatus.ACTIVE;
        this.statusAt = now;
        this.createdAt = now;
    }

    void send(String to, @Nullable String what) {
        url = to;
        description = what;
    }

    /** Hibernate reads an embedded record of nothing but nulls as null. */
    WebhookFilter filter() {
        return Optional.ofNullable(filter).orElse(new WebhookFilter(null, null, null, null));
    }

    /** @param sealed the secret that signs from now on; the one before signs beside it for a while */
    void issue(byte[] sealed, Instant now, Duration overlap) {
        if (secret != null) {
            formerSecret = secret;
            formerUntil = now.plus(overlap);
        }
        secret = sealed;
        secretIssuedAt = now;
    }

    /** @throws Refusal.Conflict when it is paused already */
    void pause(WebhookPause why, @Nullable String because, Instant now) {
        if (status == WebhookStatus.PAUSED) {
            throw new Refusal.Conflict("webhook-paused");
        }
        status = WebhookStatus.PAUSED;
        pause = why;
        reason = because;
        statusAt = now;
    }

    /** @throws Refusal.Conflict when it is not paused */
    void resume(@Nullable String because, Instant now) {
        if (status == WebhookStatus.ACTIVE) {
            throw new Refusal.Conflict("webhook-active");
        }
        status = WebhookStatus.ACTIVE;
        pause = null;
        reason = because;
        statusAt = now;
        failingSince = null;
        restsUntil = null;
    }

    void delivered(Instant now) {
        failingSince = null;
        restsUntil = null;
        lastDeliveredAt = now;
    }

    /** @param rest until when the receiver asked to be left alone */
    void failed(Instant now, @Nullable Instant rest) {
        if (failingSince == null) {
            failingSince = now;
        }
        restsUntil = rest;
    }

    /** Whether more than a ping may be sent. */
    boolean isTakingAt(Instant now) {
        return status == WebhookStatus.ACTIVE && (restsUntil == null || !restsUntil.isAfter(now));
    }

    boolean deliveredSince(Instant then) {
        return lastDeliveredAt != null && !lastDeliveredAt.isBefore(then);
    }
}
