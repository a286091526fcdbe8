package dk.videnrul.partner;

import dk.videnrul.platform.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PartnerEventRepository implements PanacheRepositoryBase<PartnerEvent, UUID> {

    /** Newest first, after the place that the cursor names. */
    List<PartnerEvent> of(UUID partner, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("partner", partner));
        String where = "partner = :partner";
        if (after != null) {
            where += " and (at, id) < (:at, :id)";
            values.put("at", after.key(0, Instant::parse));
            values.put("id", after.id(1));
        }
        return find(where + " order by at desc, id desc", values).page(0, limit).list();
    }

    List<PartnerEvent> by(UUID person) {
        return list("byPerson = ?1 order by at", person);
    }
}
