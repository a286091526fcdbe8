package dk.videnrul.review;

import dk.videnrul.knowledge.ItemStep;
import dk.videnrul.knowledge.ItemSteps;
import dk.videnrul.knowledge.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Opens and closes tasks as items live on, in the transaction of each step. */
@ApplicationScoped
class TaskKeeping {
    /** Steps after which nothing that waited before waits any more. */
    private static final Set<Step> SETTLING = Set.of(
            Step.SUBMITTED,
            Step.WITHDRAWN,
            Step.RETURNED,
            Step.PUBLISHED,
            Step.RESTORED,
            Step.CONFIRMED,
            Step.ARCHIVED);

    private final ReviewTaskRepository tasks;

    TaskKeeping(ReviewTaskRepository tasks) {
        this.tasks = tasks;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(@Observes ItemSteps taken) {
        List<ItemStep> settling = taken.steps().stream()
                .filter(step -> SETTLING.contains(step.what()))
                .toList();
        if (settling.isEmpty()) {
            return;
        }
        List<UUID> items = settling.stream().map(ItemStep::item).toList();
        tasks.closeFor(items, settling.getFirst().at());
        settling.stream()
                .filter(step -> step.what() == Step.SUBMITTED)
                .forEach(step -> tasks.persist(new ReviewTask(step)));
        tasks.flush();
    }
}
