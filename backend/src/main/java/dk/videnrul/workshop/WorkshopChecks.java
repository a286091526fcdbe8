package dk.videnrul.workshop;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a workshop must be before it is written down, and when it may close. */
@ApplicationScoped
class WorkshopChecks {
    private final Validation validation;
    private final ThemeGroups groups;
    private final CurrentActor current;

    WorkshopChecks(Validation validation, ThemeGroups groups, CurrentActor current) {
        this.validation = validation;
        this.groups = groups;
        this.current = current;
    }

    /**
     * @param before the groups whose workshop it is already
     * @return the groups whose workshop it is to be
     * @throws Refusal.Forbidden when the caller does not run the workshops of every new one of them
     * @throws Refusal.Invalid with every fault
     */
    Set<UUID> check(WorkshopDraft draft, @Nullable Set<UUID> before) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        Set<UUID> named = groups.named(draft.themeGroups(), "/themeGroups", faults);
        if (named.isEmpty()
                && (before == null || !before.isEmpty())
                && draft.themeGroups().isEmpty()) {
            AccessTable.require(current.get(), Action.RUN_WORKSHOP);
        }
        named.stream()
                .filter(group -> before == null || !before.contains(group))
                .forEach(group -> AccessTable.require(current.get(), Action.RUN_WORKSHOP, On.group(group)));
        faults.refuseIfAny();
        return named;
    }

    /**
     * @return when it closes
     * @throws Refusal.Invalid with every fault
     */
    Instant check(WorkshopStatusChange change, Workshop workshop, Instant now) {
        Faults faults = new Faults();
        validation.check(change, faults);
        if (change.status() == WorkshopStatus.DRAFT) {
            faults.add(Fault.at("/status", "workshop-stays-opened"));
        }
        Instant closesAt = Objects.requireNonNullElseGet(
                change.closesAt(), () -> workshop.closesAt == null ? now.plus(Workshop.USUAL) : workshop.closesAt);
        boolean given = change.closesAt() != null;
        if (given && (!closesAt.isAfter(now) || closesAt.isAfter(now.plus(Workshop.LONGEST)))) {
            faults.add(Fault.at("/closesAt", "workshop-closes-at", Workshop.LONGEST.toDays()));
        }
        faults.refuseIfAny();
        return closesAt;
    }
}
