package dk.videnrul.methodcall;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.identity.Visibility;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.knowledge.ItemStatus;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.people.People;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.PlausibleDays;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What must hold of a call before it is written down, and before it is opened. */
@ApplicationScoped
class MethodCallChecks {
    private final Validation validation;
    private final ThemeGroups groups;
    private final ItemGate items;
    private final People people;
    private final CurrentActor current;

    MethodCallChecks(Validation validation, ThemeGroups groups, ItemGate items, People people, CurrentActor current) {
        this.validation = validation;
        this.groups = groups;
        this.items = items;
        this.people = people;
        this.current = current;
    }

    /** What a draft names. */
    record Named(UUID group, ItemFacts item) {}

    /**
     * @param before the call that is changed
     * @throws Refusal.Forbidden when the caller does not plan the calls of the group
     * @throws Refusal.Invalid with every fault
     */
    Named check(MethodCallDraft draft, @Nullable MethodCall before, LocalDate today) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        @Nullable UUID group = group(draft, faults);
        AccessTable.require(current.get(), Action.PLAN_METHOD_CALL, On.group(group));
        @Nullable ItemFacts item = item(draft, faults);
        if (draft.contact() != null && people.active(draft.contact()).isEmpty()) {
            faults.add(Fault.at("/contact", "unknown-member"));
        }
        if (draft.most() != null && draft.most() < draft.leastOrOne()) {
            faults.add(Fault.at("/most", "method-call-most-below-least"));
        }
        PlausibleDays.check(draft.deadline(), "/deadline", faults);
        checkPhases(draft.phases(), faults);
        if (before != null && before.is(MethodCallStatus.OPEN) && item != null) {
            if (!before.themeGroup.equals(group)) {
                faults.add(Fault.at("/themeGroup", "method-call-stays"));
            }
            if (!before.item.equals(item.id())) {
                faults.add(Fault.at("/item", "method-call-stays"));
            }
            checkReady(draft.deadline(), draft.phases(), item, today, faults);
        }
        faults.refuseIfAny();
        return new Named(Objects.requireNonNull(group), Objects.requireNonNull(item));
    }

    /** What a call needs before others are invited. */
    static void checkReady(
            @Nullable LocalDate deadline,
            List<MethodPhase> phases,
            @Nullable ItemFacts item,
            LocalDate today,
            Faults faults) {
        if (deadline == null) {
            faults.add(Fault.at("/deadline", "required"));
        } else if (deadline.isBefore(today)) {
            faults.add(Fault.at("/deadline", "method-call-deadline-past"));
        }
        if (phases.isEmpty()) {
            faults.add(Fault.at("/phases", "method-call-phase-needed"));
        }
        if (item == null || item.status() != ItemStatus.PUBLISHED || item.visibility() == Visibility.GROUP) {
            faults.add(Fault.at("/item", "method-call-item-not-shared"));
        }
    }

    private @Nullable UUID group(MethodCallDraft draft, Faults faults) {
        @Nullable
        ThemeGroupFacts found = draft.themeGroup() == null
                ? null
                : groups.withSlugs(List.of(draft.themeGroup())).get(draft.themeGroup());
        if (found == null && draft.themeGroup() != null) {
            faults.add(Fault.at("/themeGroup", "unknown-theme-group", draft.themeGroup()));
        }
        return found == null ? null : found.id();
    }

    private @Nullable ItemFacts item(MethodCallDraft draft, Faults faults) {
        @Nullable
        ItemFacts found = draft.item() == null ? null : items.find(draft.item()).orElse(null);
        if (found == null && draft.item() != null) {
            faults.add(Fault.at("/item", "method-call-item-unknown"));
        }
        return found;
    }

    private static void checkPhases(List<MethodPhase> phases, Faults faults) {
        for (int place = 0; place < phases.size(); place++) {
            @Nullable MethodPhase phase = phases.get(place);
            if (phase == null) {
                continue;
            }
            PlausibleDays.check(phase.startsOn(), "/phases/" + place + "/startsOn", faults);
            PlausibleDays.check(phase.endsOn(), "/phases/" + place + "/endsOn", faults);
            if (phase.startsOn() != null
                    && phase.endsOn() != null
                    && phase.endsOn().isBefore(phase.startsOn())) {
                faults.add(Fault.at("/phases/" + place + "/endsOn", "method-call-ends-before-start"));
            }
            @Nullable MethodPhase former = place == 0 ? null : phases.get(place - 1);
            if (former != null
                    && former.startsOn() != null
                    && phase.startsOn() != null
                    && phase.startsOn().isBefore(former.startsOn())) {
                faults.add(Fault.at("/phases/" + place + "/startsOn", "method-call-phase-order"));
            }
        }
    }
}
