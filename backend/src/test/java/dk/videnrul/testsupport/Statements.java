package dk.videnrul.testsupport;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the SQL statements that requests cost; what runs in the background is not counted. */
@Default
@ApplicationScoped
@PersistenceUnitExtension
public class Statements implements StatementInspector {
    private final AtomicLong count = new AtomicLong();

    /** The statements of one request. */
    public long during(Runnable request) {
        long before = count.get();
        request.run();
        return count.get() - before;
    }

    @Override
    public String inspect(String sql) {
        if (isInRequest()) {
            count.incrementAndGet();
        }
        return sql;
    }

    private static boolean isInRequest() {
        return Arc.container().requestContext().isActive()
                && Arc.container().instance(CurrentVertxRequest.class).get().getCurrent() != null;
    }
}
