package dk.videnrul.review;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.KnowledgeItemSummary;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for the caller. */
@ApplicationScoped
class ReviewTasks {
    private final ReviewTaskRepository tasks;
    private final KnowledgeReading knowledge;
    private final CurrentActor current;

    ReviewTasks(ReviewTaskRepository tasks, KnowledgeReading knowledge, CurrentActor current) {
        this.tasks = tasks;
        this.knowledge = knowledge;
        this.current = current;
    }

    @Transactional
    Page<ReviewTaskView> list(ReviewFilter filter, int limit, @Nullable String after) {
        AccessTable.require(current.get(), Action.SEE_REVIEW_TASKS);
        Sight sight = Sight.of(current.get());
        Page<ReviewTask> page = Page.of(
                tasks.waiting(filter, sight, Cursor.decode(after, 2), limit + 1),
                limit,
                tasks.count(filter, sight),
                task -> Cursor.after(task.openedAt, task.id),
                task -> task);
        Map<UUID, KnowledgeItemSummary> items =
                knowledge.summaries(page.items().stream().map(task -> task.item).toList());
        List<ReviewTaskView> views = page.items().stream()
                .map(task -> view(task, items.get(task.item)))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return new Page<>(views, page.total(), page.next());
    }

    private static @Nullable ReviewTaskView view(ReviewTask task, @Nullable KnowledgeItemSummary item) {
        return item == null
                ? null
                : new ReviewTaskView(task.id, task.reason, item, task.openedAt, task.due, task.openedBy);
    }
}
