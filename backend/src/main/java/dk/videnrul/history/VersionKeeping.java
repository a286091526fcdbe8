package dk.videnrul.history;

import dk.videnrul.knowledge.ItemStep;
import dk.videnrul.knowledge.ItemSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps a version for every meaningful step, in the transaction of the step. */
@ApplicationScoped
class VersionKeeping {
    private final ItemVersionRepository versions;

    VersionKeeping(ItemVersionRepository versions) {
        this.versions = versions;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(@Observes ItemSteps taken) {
        Map<UUID, ItemVersion> newest =
                versions.newest(taken.steps().stream().map(ItemStep::item).toList());
        boolean byHand = taken.steps().size() == 1;
        taken.steps().forEach(step -> keep(step, newest.get(step.item()), byHand));
        versions.flush();
    }

    private void keep(ItemStep step, @Nullable ItemVersion last, boolean byHand) {
        if (last == null) {
            versions.persist(new ItemVersion(step, 1, List.of()));
        } else if (byHand && last.isGoneOnWithBy(step)) {
            @Nullable
            ItemVersion before = last.key.number() == 1
                    ? null
                    : versions.one(step.item(), last.key.number() - 1).orElse(null);
            last.goOn(step, before == null ? List.of() : Fields.changed(before.content, step.content()));
        } else {
            versions.persist(
                    new ItemVersion(step, last.key.number() + 1, Fields.changed(last.content, step.content())));
        }
    }
}
