package dk.videnrul.trial;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TrialStepRepository implements PanacheRepositoryBase<TrialStepRow, TrialStepRow.Key> {

    /** The history of a trial, oldest first, after a number. */
    List<TrialStepRow> of(UUID trial, int after, int limit) {
        return find("trial = ?1 and number > ?2 order by number", trial, after)
                .page(Page.ofSize(limit))
                .list();
    }

    /** Why a trial came to where it is now; who goes on need not say. */
    @Nullable
    String reasonOfLast(UUID trial) {
        return find("trial = ?1 order by number desc", trial)
                .firstResultOptional()
                .map(step -> step.reason)
                .orElse(null);
    }

    /** The next free number; the trial must be locked or new. */
    int numberAfter(UUID trial) {
        return Math.toIntExact(count("trial", trial)) + 1;
    }
}
