package dk.videnrul.network;

import dk.videnrul.platform.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ThemeGroupChangeRepository implements PanacheRepositoryBase<ThemeGroupChange, UUID> {

    /** Newest first, after the place that the cursor names. */
    List<ThemeGroupChange> of(UUID group, @Nullable Cursor after, int limit) {
        String where = "themeGroup = :group" + (after == null ? "" : " and (at, id) < (:at, :id)");
        Parameters values = Parameters.with("group", group);
        if (after != null) {
            values.and("at", after.key(0, Instant::parse)).and("id", after.id(1));
        }
        return find(where + " order by at desc, id desc", values)
                .page(Page.ofSize(limit))
                .list();
    }
}
