package dk.videnrul.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Forgets keys after their day. */
@ApplicationScoped
class KeyRetention {
    private final EntityManager database;
    private final Clock clock;

    KeyRetention(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void forgetExpired() {
        database.createNativeQuery("delete from idempotency_key where at < :limit")
                .setParameter("limit", clock.instant().minus(IdempotentCalls.KEPT))
                .executeUpdate();
    }
}
