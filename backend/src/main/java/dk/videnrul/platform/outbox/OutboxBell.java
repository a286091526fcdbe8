package dk.videnrul.platform.outbox;

import dk.videnrul.platform.background.Threads;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Listens to the database, which rings on every node when facts were committed on any of them. It spares readers waiting,
 * and they rely on it for nothing else: what is not heard while the connection is down they find at their next round.
 */
@ApplicationScoped
class OutboxBell {
    private static final String CHANNEL = "outbox";
    private static final Logger LOG = Logger.getLogger(OutboxBell.class);
    /** So long a stop may wait. */
    private static final Duration EAR = Duration.ofMillis(500);

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final DataSource database;
    private final Event<FactsCommitted> rings;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread thread;

    OutboxBell(DataSource database, Event<FactsCommitted> rings) {
        this.database = database;
        this.rings = rings;
    }

    void start(@Observes StartupEvent start) {
        thread = Thread.ofPlatform().name("outbox-bell").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopping.countDown();
        Threads.awaitEnd(thread, Duration.ofSeconds(5));
    }

    private void run() {
        try {
            do {
                listen();
            } while (!stopping.await(PAUSE_AFTER_FAILURE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (Connection connection = database.getConnection()) {
            try {
                listen(connection);
            } catch (SQLException failure) {
                // The pool did not see it fail, and would lend it to somebody else.
                connection.abort(Runnable::run);
                throw failure;
            }
        } catch (SQLException failure) {
            LOG.warnf("The database cannot be listened to; it is tried again: %s", failure.getMessage());
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            // What was committed while nobody listened.
            ring();
            PGConnection line = connection.unwrap(PGConnection.class);
            while (stopping.getCount() > 0) {
                if (line.getNotifications((int) EAR.toMillis()).length > 0) {
                    ring();
                }
            }
            statement.execute("unlisten " + CHANNEL);
        }
    }

    private void ring() {
        rings.fire(new FactsCommitted());
    }
}
