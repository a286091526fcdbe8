package dk.videnrul.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ConfirmationRepository implements PanacheRepositoryBase<Confirmation, UUID> {

    Optional<Confirmation> one(UUID item, UUID id) {
        return find("id = ?1 and item = ?2", id, item).firstResultOptional();
    }

    /** Newest first, after the place of an id. */
    List<Confirmation> of(UUID item, @Nullable UUID before, int limit) {
        return (before == null
                        ? find("item = ?1 order by id desc", item)
                        : find("item = ?1 and id < ?2 order by id desc", item, before))
                .page(Page.ofSize(limit))
                .list();
    }
}
