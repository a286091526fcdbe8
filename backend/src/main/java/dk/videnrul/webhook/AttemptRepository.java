package dk.videnrul.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AttemptRepository implements PanacheRepositoryBase<WebhookAttempt, UUID> {
    private static final int MOST = 100;

    /** Oldest first. */
    List<WebhookAttempt> of(UUID delivery) {
        return find("delivery = ?1 order by id", delivery).page(0, MOST).list();
    }
}
