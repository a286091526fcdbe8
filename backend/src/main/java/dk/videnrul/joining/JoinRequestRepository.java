package dk.videnrul.joining;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JoinRequestRepository implements PanacheRepositoryBase<JoinRequest, UUID> {

    boolean isOpen(UUID group, UUID person) {
        return count("themeGroup = ?1 and person = ?2 and status = OPEN", group, person) > 0;
    }

    /** Nobody else answers it until the transaction ends. */
    Optional<JoinRequest> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * In the order in which they were sent.
     *
     * @param status none for all
     * @param person only those of this person, or null for everybody's
     */
    List<JoinRequest> of(UUID group, List<JoinRequestStatus> status, @Nullable UUID person, UUID after, int limit) {
        String where = "themeGroup = :group and id > :after";
        Parameters values = Parameters.with("group", group).and("after", after);
        if (!status.isEmpty()) {
            where += " and status in :status";
            values.and("status", status);
        }
        if (person != null) {
            where += " and person = :person";
            values.and("person", person);
        }
        return find(where + " order by id", values).page(Page.ofSize(limit)).list();
    }
}
