package dk.videnrul.gap;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.jobs.Nightly;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** Forgets what was looked for half a year ago, and after a month what hardly anybody looked for. */
@Singleton
class GapRetention {
    private static final TaskDescriptor<Void> JOB = TaskDescriptor.of("knowledge-gap-retention");
    private static final int WEEKS = 26;
    private static final int WEEKS_OF_RARE = 4;

    private final GapRepository gaps;
    private final Clock clock;

    GapRetention(GapRepository gaps, Clock clock) {
        this.gaps = gaps;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> knowledgeGaps() {
        return Tasks.recurring(JOB, Nightly.at(4, 35)).execute((job, context) -> forgetOld());
    }

    void forgetOld() {
        LocalDate week = GapCounts.weekOf(Gazetteer.dayOf(clock.instant()));
        QuarkusTransaction.requiringNew()
                .run(() -> gaps.forget(week.minusWeeks(WEEKS), week.minusWeeks(WEEKS_OF_RARE)));
    }
}
