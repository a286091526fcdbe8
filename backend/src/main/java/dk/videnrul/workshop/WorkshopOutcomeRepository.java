package dk.videnrul.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class WorkshopOutcomeRepository implements PanacheRepositoryBase<WorkshopOutcome, UUID> {

    List<WorkshopOutcome> of(UUID workshop) {
        return list("workshop = ?1 order by at, id", workshop);
    }
}
