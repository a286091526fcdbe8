package dk.videnrul.need;

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
class NeedChangeRepository implements PanacheRepositoryBase<NeedChange, UUID> {

    /** Oldest first, after the place that the cursor names. */
    List<NeedChange> of(UUID need, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("need", need));
        String where = "need = :need";
        if (after != null) {
            where += " and (at, id) > (:at, :id)";
            values.put("at", after.key(0, Instant::parse));
            values.put("id", after.id(1));
        }
        return find(where + " order by at, id", values).page(0, limit).list();
    }
}
