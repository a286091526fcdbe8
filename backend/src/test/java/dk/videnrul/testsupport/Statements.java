package dk.videnrul.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.SessionFactory;

/** Counts the SQL statements that something costs. */
@ApplicationScoped
public class Statements {
    private final SessionFactory sessions;

    Statements(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** The statements of one request; the index feed's own rounds are few and are left out by asking twice. */
    public long during(Runnable request) {
        return Math.min(once(request), once(request));
    }

    private long once(Runnable request) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        request.run();
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }
}
