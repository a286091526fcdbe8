package dk.videnrul.checkin;

import dk.videnrul.platform.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CheckInRepository implements PanacheRepositoryBase<CheckIn, UUID> {

    /** Newest first, after the place that the cursor names. */
    List<CheckIn> of(UUID group, boolean drafts, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("group", group, "drafts", drafts));
        String where = "themeGroup = :group and (status = FINISHED or :drafts = true)";
        if (after != null) {
            where += " and (heldOn, id) < (:heldOn, :id)";
            values.put("heldOn", after.key(0, LocalDate::parse));
            values.put("id", after.id(1));
        }
        return find(where + " order by heldOn desc, id desc", values)
                .page(0, limit)
                .list();
    }

    long countOf(UUID group, boolean drafts) {
        return count(
                "themeGroup = :group and (status = FINISHED or :drafts = true)",
                Map.of("group", group, "drafts", drafts));
    }

    Optional<CheckIn> draftOf(UUID group) {
        return find("themeGroup = ?1 and status = DRAFT", group).firstResultOptional();
    }

    /** Waits for everybody who is writing it, then reads it again. */
    void lock(CheckIn checkIn) {
        getEntityManager().refresh(checkIn, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What each group says of itself now: the last one that it finished and did not correct. */
    Map<UUID, CheckIn> current(Collection<UUID> groups) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select distinct on (c.theme_group) c.* from check_in c
                        where c.theme_group in (:groups) and c.status = 'FINISHED'
                          and not exists (select 1 from check_in k where k.corrects = c.id and k.status = 'FINISHED')
                        order by c.theme_group, c.held_on desc, c.id desc""", CheckIn.class)
                .setParameter("groups", groups)
                .getResultStream()
                .collect(Collectors.toMap(checkIn -> checkIn.themeGroup, Function.identity()));
    }

    /** The finished checks that correct some of these, by the id of what they correct. */
    Map<UUID, UUID> corrections(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("corrects in ?1 and status = FINISHED", ids).stream()
                        .collect(Collectors.toMap(one -> one.corrects, one -> one.id));
    }

    List<CheckIn> by(UUID person) {
        return list("begunBy = ?1 or finishedBy = ?1 order by id", person);
    }
}
