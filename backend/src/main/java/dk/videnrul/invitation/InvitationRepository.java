package dk.videnrul.invitation;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.Grant;
import dk.videnrul.identity.On;
import dk.videnrul.platform.text.Secret;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {
    /** Those who could have sent it see it, and the one who did. */
    private static final String SEEN =
            "(:all = true or municipality in :codes or region in :slugs or themeGroup in :groups or invitedByKey = :own)";

    /** No other transaction answers it before this one has ended. */
    Optional<Invitation> withSecret(Secret secret) {
        return find("tokenHash", secret.digest())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Invitation> openFor(String email, Instant now) {
        return find(
                        "lower(email) = ?1 and acceptedAt is null and revokedAt is null and expiresAt > ?2",
                        email.toLowerCase(Locale.ROOT),
                        now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Invitation> seen(UUID id, Actor actor) {
        Map<String, Object> values = sight(actor);
        values.put("id", id);
        return find("id = :id and " + SEEN, values).firstResultOptional();
    }

    /** Newest first, after the place of an instant and id. */
    List<Invitation> seen(
            Actor actor,
            @Nullable InvitationStatus status,
            Instant now,
            @Nullable Instant createdAt,
            @Nullable UUID id,
            int limit) {
        Map<String, Object> values = sight(actor);
        String where = SEEN;
        if (status != null) {
            where += " and " + condition(status);
            if (status == InvitationStatus.OPEN || status == InvitationStatus.EXPIRED) {
                values.put("now", now);
            }
        }
        if (createdAt != null && id != null) {
            where += " and (createdAt, id) < (:createdAt, :id)";
            values.put("createdAt", createdAt);
            values.put("id", id);
        }
        return find(where + " order by createdAt desc, id desc", values)
                .page(Page.ofSize(limit))
                .list();
    }

    /** Removes the records of what ended before an instant. */
    long forgetEndedBefore(Instant then) {
        return delete("acceptedAt < ?1 or revokedAt < ?1 or expiresAt < ?1", then);
    }

    private static String condition(InvitationStatus status) {
        return switch (status) {
            case OPEN -> "acceptedAt is null and revokedAt is null and expiresAt > :now";
            case EXPIRED -> "acceptedAt is null and revokedAt is null and expiresAt <= :now";
            case ACCEPTED -> "acceptedAt is not null";
            case REVOKED -> "revokedAt is not null";
        };
    }

    private static Map<String, Object> sight(Actor actor) {
        Set<String> codes = actor.grants().stream()
                .map(Grant::municipality)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(code -> AccessTable.allows(actor, Action.INVITE, On.municipality(code)))
                .collect(Collectors.toUnmodifiableSet());
        Set<String> slugs = actor.grants().stream()
                .map(Grant::region)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(slug -> AccessTable.allows(actor, Action.INVITE, On.region(slug)))
                .collect(Collectors.toUnmodifiableSet());
        Set<UUID> groups = actor.themeGroups().stream()
                .filter(group -> AccessTable.allows(actor, Action.INVITE, On.group(group)))
                .collect(Collectors.toUnmodifiableSet());
        return new HashMap<>(Map.of(
                "all",
                AccessTable.allows(actor, Action.INVITE),
                "codes",
                codes,
                "slugs",
                slugs,
                "groups",
                groups,
                "own",
                actor.key()));
    }
}
