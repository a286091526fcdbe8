package dk.videnrul.checkin;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.LivingGroup;
import dk.videnrul.network.LivingGroups;
import dk.videnrul.platform.jobs.Nightly;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every morning, reminds groups whose rhythm says that it is time, and tells of next steps that are late. */
@Singleton
class CheckReminders {
    private final CheckInStore store;
    private final CheckRhythmRepository rhythms;
    private final LivingGroups living;
    private final CheckLetters letters;
    private final Clock clock;

    CheckReminders(
            CheckInStore store, CheckRhythmRepository rhythms, LivingGroups living, CheckLetters letters, Clock clock) {
        this.store = store;
        this.rhythms = rhythms;
        this.living = living;
        this.letters = letters;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> everyMorning() {
        return Tasks.recurring("check-in-reminders", Nightly.at(6, 10)).execute((job, context) -> remind());
    }

    /** Each group by itself: its letters go out with the note that they did, so that a second run writes none again. */
    void remind() {
        List<LivingGroup> groups = living.all();
        // Nobody is written to about what is only invented.
        groups.stream()
                .filter(group -> !group.demo())
                .forEach(group -> QuarkusTransaction.requiringNew().run(() -> remind(group)));
    }

    private void remind(LivingGroup group) {
        living.hold(group.id());
        Map<UUID, CheckIn> current = store.checkIns().current(List.of(group.id()));
        @Nullable CheckIn last = current.get(group.id());
        LocalDate today = Gazetteer.dayOf(clock.instant());
        CheckRhythm rhythm = rhythms.of(group.id());
        if (CheckRhythms.rule(rhythm, last, group).isToRemind(today)) {
            letters.timeToCheck(
                    group.ref(), last == null ? null : last.heldOn, rhythm.months, living.leaders(group.id()));
            rhythm.reminded(today);
            rhythms.persist(rhythm);
        }
        if (last != null) {
            tellOfLateSteps(group, last, today);
        }
    }

    private void tellOfLateSteps(LivingGroup group, CheckIn last, LocalDate today) {
        List<CheckAnswer> late = store.answers().lateAndUntold(List.of(last.id), today);
        if (late.isEmpty()) {
            return;
        }
        CheckTemplate template = store.templates().findById(last.template);
        letters.lateSteps(
                group.ref(),
                late.stream()
                        .map(answer -> new CheckLetters.LateStep(
                                template.criterion(answer.key.criterion()).orElseThrow(), answer))
                        .toList(),
                living.leaders(group.id()));
        store.answers().told(late, today);
    }
}
