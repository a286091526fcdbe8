package dk.videnrul.admission;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.Grant;
import dk.videnrul.identity.On;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class MembershipRequestRepository implements PanacheRepositoryBase<MembershipRequest, UUID> {
    private static final String SEEN = "(:all = true or municipality in :codes or region in :slugs)";

    /** Of an account, newest first, before the place of an id. */
    List<MembershipRequest> of(String subject, @Nullable UUID before, int limit) {
        return (before == null
                        ? find("subject = ?1 order by id desc", subject)
                        : find("subject = ?1 and id < ?2 order by id desc", subject, before))
                .page(Page.ofSize(limit))
                .list();
    }

    Optional<MembershipRequest> of(String subject, UUID id) {
        return find("subject = ?1 and id = ?2", subject, id).firstResultOptional();
    }

    Optional<MembershipRequest> openOf(String subject) {
        return find("subject = ?1 and status = OPEN", subject).firstResultOptional();
    }

    Optional<MembershipRequest> seen(UUID id, Actor actor) {
        Map<String, Object> values = sight(actor);
        values.put("id", id);
        return find("id = :id and " + SEEN, values).firstResultOptional();
    }

    /** Newest first, after the place of an instant and id. */
    List<MembershipRequest> seen(
            Actor actor, List<RequestStatus> status, @Nullable Instant createdAt, @Nullable UUID id, int limit) {
        Map<String, Object> values = sight(actor);
        String where = SEEN;
        if (!status.isEmpty()) {
            where += " and status in :status";
            values.put("status", status);
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

    private static Map<String, Object> sight(Actor actor) {
        return new HashMap<>(Map.of(
                "all",
                AccessTable.allows(actor, Action.DECIDE_MEMBERSHIP_REQUEST),
                "codes",
                actor.grants().stream()
                        .map(Grant::municipality)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .filter(code ->
                                AccessTable.allows(actor, Action.DECIDE_MEMBERSHIP_REQUEST, On.municipality(code)))
                        .collect(Collectors.toUnmodifiableSet()),
                "slugs",
                actor.grants().stream()
                        .map(Grant::region)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .filter(slug -> AccessTable.allows(actor, Action.DECIDE_MEMBERSHIP_REQUEST, On.region(slug)))
                        .collect(Collectors.toUnmodifiableSet())));
    }
}
