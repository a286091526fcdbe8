package dk.videnrul.wording;

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
class WordingChangeRepository implements PanacheRepositoryBase<WordingChange, UUID> {

    /** Newest first, after the place that the cursor names; of some words or of all. */
    List<WordingChange> of(@Nullable UUID wording, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String where = "1 = 1";
        if (wording != null) {
            where = "wording = :wording";
            values.put("wording", wording);
        }
        if (after != null) {
            where += " and (at, id) < (:at, :id)";
            values.put("at", after.key(0, Instant::parse));
            values.put("id", after.id(1));
        }
        return find(where + " order by at desc, id desc", values).page(0, limit).list();
    }

    List<WordingChange> by(UUID person) {
        return list("byPerson = ?1 order by at", person);
    }
}
