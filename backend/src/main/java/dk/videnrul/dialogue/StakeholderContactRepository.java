package dk.videnrul.dialogue;

import dk.videnrul.platform.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StakeholderContactRepository implements PanacheRepositoryBase<StakeholderContact, UUID> {

    /** Newest first, after the place that the cursor names. */
    List<StakeholderContact> of(UUID stakeholder, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("stakeholder", stakeholder));
        String where = "stakeholder = :stakeholder";
        if (after != null) {
            where += " and (day, id) < (:day, :id)";
            values.put("day", after.key(0, LocalDate::parse));
            values.put("id", after.id(1));
        }
        return find(where + " order by day desc, id desc", values)
                .page(0, limit)
                .list();
    }

    /** Where somebody spoke for the network, or wrote it down last. */
    List<StakeholderContact> with(UUID person) {
        return list("member = ?1 or changedBy = ?1 order by id", person);
    }
}
