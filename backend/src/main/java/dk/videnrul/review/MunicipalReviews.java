package dk.videnrul.review;

import dk.videnrul.identity.Sight;
import dk.videnrul.platform.page.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** What of a municipality's own knowledge somebody should look at, for the features above; one statement. */
@ApplicationScoped
public class MunicipalReviews {
    private final ReviewTaskRepository tasks;

    MunicipalReviews(ReviewTaskRepository tasks) {
        this.tasks = tasks;
    }

    /** An item that somebody should have looked at by a day. */
    public record Due(UUID item, LocalDate day) {}

    /** The longest due first; of items that somebody sees. */
    @Transactional
    public Counted<Due> dueIn(String code, Sight sight, int limit) {
        return tasks.dueIn(code, sight, limit).map(task -> new Due(task.item, Objects.requireNonNull(task.due)));
    }
}
