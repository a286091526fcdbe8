package dk.videnrul.platform.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;

/** Takes on work in the caller's transaction: without its commit the work is never done. */
@ApplicationScoped
public class Jobs {
    static final String TABLE = "job";

    private final SchedulerClient client;
    private final Event<JobsAdded> added;
    private final Clock clock;

    Jobs(DataSource database, JacksonSerializer serializer, Event<JobsAdded> added, Clock clock) {
        this.client = SchedulerClient.Builder.create(database)
                .tableName(TABLE)
                .serializer(serializer)
                .build();
        this.added = added;
        this.clock = clock;
    }

    /** Does it as soon as the transaction has committed; nothing where a job of that name and id waits already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(TaskInstance<?> job) {
        addAt(job, clock.instant());
    }

    /** Does it at a time, or soon after it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addAt(TaskInstance<?> job, Instant at) {
        client.scheduleIfNotExists(job, at);
        added.fire(new JobsAdded());
    }
}
