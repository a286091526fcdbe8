package dk.videnrul.partner;

import dk.videnrul.platform.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PartnerRepository implements PanacheRepositoryBase<Partner, UUID> {

    Optional<Partner> ofClient(String clientId) {
        return find("clientId", clientId).firstResultOptional();
    }

    /** Also of one that is ended: its name must not become somebody else's. */
    boolean knows(String clientId) {
        return count("clientId", clientId) > 0;
    }

    /** By name, after the place that the cursor names. */
    List<Partner> page(@Nullable PartnerStatus status, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String where = "1 = 1";
        if (status != null) {
            where += " and status = :status";
            values.put("status", status);
        }
        if (after != null) {
            where += " and (lower(name), id) > (:name, :id)";
            values.put("name", after.keys().getFirst());
            values.put("id", after.id(1));
        }
        return find(where + " order by lower(name), id", values).page(0, limit).list();
    }

    /**
     * The provider is as was wanted then. It is no change that somebody could overlook: the version stays.
     *
     * @return false when something else is wanted by now
     */
    boolean settle(UUID id, long revision) {
        return update("settled = ?2, blocked = false where id = ?1 and wanted = ?2", id, revision) == 1;
    }

    void block(UUID id, long revision) {
        update("blocked = true where id = ?1 and wanted = ?2", id, revision);
    }
}
