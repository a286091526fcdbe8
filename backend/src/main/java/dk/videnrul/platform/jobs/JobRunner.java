package dk.videnrul.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import dk.videnrul.platform.request.RequestScope;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Runs the jobs of all features on this node; each feature tells its own as beans of type {@link Task}. */
@ApplicationScoped
class JobRunner {
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final Duration TO_FINISH = Duration.ofSeconds(10);
    private static final int THREADS = 3;

    private final Scheduler scheduler;

    JobRunner(DataSource database, JacksonSerializer serializer, @Any Instance<Task<?>> tasks) {
        List<Task<?>> once = new ArrayList<>();
        List<RecurringTask<?>> recurring = new ArrayList<>();
        for (Task<?> task : tasks) {
            if (task instanceof RecurringTask<?> again) {
                recurring.add(again);
            } else {
                once.add(task);
            }
        }
        this.scheduler = new SchedulerBuilder(database, once)
                .startTasks(recurring)
                .tableName(Jobs.TABLE)
                .serializer(serializer)
                .threads(THREADS)
                .pollingInterval(ROUND)
                .pollUsingLockAndFetch(0.5, 1.0)
                .shutdownMaxWait(TO_FINISH)
                .addExecutionInterceptor(JobRunner::inRequest)
                .build();
    }

    void start(@Observes StartupEvent start) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stop) {
        scheduler.stop();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobsAdded added) {
        scheduler.triggerCheckForDueExecutions();
    }

    private static CompletionHandler<?> inRequest(TaskInstance<?> job, ExecutionContext context, ExecutionChain chain) {
        return RequestScope.<CompletionHandler<?>>of(() -> chain.proceed(job, context));
    }
}
