package dk.videnrul.strategy;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.Role;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.people.People;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an element must be to stand in a version. */
@ApplicationScoped
class StrategyElementChecks {
    /** Whoever holds a role can answer for a goal, but not everybody at once. */
    private static final Set<Role> OWNING = EnumSet.of(
            Role.COORDINATOR,
            Role.CHAIR,
            Role.VICE_CHAIR,
            Role.PROCESS_LEADER,
            Role.STEWARD,
            Role.SECRETARIAT,
            Role.BOARD,
            Role.POLITICAL_CONTACT);

    private final Validation validation;
    private final Vocabulary vocabulary;
    private final ThemeGroups groups;
    private final People people;

    StrategyElementChecks(Validation validation, Vocabulary vocabulary, ThemeGroups groups, People people) {
        this.validation = validation;
        this.vocabulary = vocabulary;
        this.groups = groups;
        this.people = people;
    }

    /**
     * @param before what it said until now; null where it is new
     * @param others the other elements of the version
     * @throws Refusal.Invalid with every fault
     */
    ElementContent check(StrategyElementDraft draft, @Nullable ElementContent before, List<ElementContent> others) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        StrategyElementKind kind = Objects.requireNonNullElse(draft.kind(), StrategyElementKind.MISSION);
        if (before != null && before.kind() != kind) {
            faults.add(Fault.at("/kind", "strategy-kind-fixed"));
        }
        vocabulary.check(Scheme.FOCUS_AREA, draft.focusAreas(), "/focusAreas", faults);
        checkPlaceInTree(draft, kind, others, faults);
        if (draft.kind() != null) {
            refuseWhatItHasNot(draft, kind, faults);
        }
        @Nullable GoalOwner owner = kind == StrategyElementKind.GOAL ? owner(draft.owner(), before, faults) : null;
        if (kind == StrategyElementKind.GOAL && draft.due() == null) {
            faults.add(Fault.at("/due", "required"));
        }
        if (draft.target() != null
                && (draft.indicator() == null || !draft.indicator().hasTarget())) {
            faults.add(Fault.at("/target", "strategy-target-without-figure"));
        }
        faults.refuseIfAny();
        return new ElementContent(
                before == null ? UuidCreator.getTimeOrderedEpoch() : before.element(),
                kind,
                before == null ? Integer.MAX_VALUE : before.place(),
                draft.text(),
                draft.focusAreas(),
                draft.waysOfWorking(),
                owner,
                draft.indicator(),
                draft.target(),
                draft.due());
    }

    private static void refuseWhatItHasNot(StrategyElementDraft draft, StrategyElementKind kind, Faults faults) {
        boolean goal = kind == StrategyElementKind.GOAL;
        boolean serves = kind == StrategyElementKind.FOCUS_AREA || kind == StrategyElementKind.WAY_OF_WORKING;
        refuse(!serves && !draft.focusAreas().isEmpty(), "/focusAreas", faults);
        refuse(!goal && !draft.waysOfWorking().isEmpty(), "/waysOfWorking", faults);
        refuse(!goal && draft.owner() != null, "/owner", faults);
        refuse(!goal && draft.indicator() != null, "/indicator", faults);
        refuse(!goal && draft.due() != null, "/due", faults);
    }

    private static void refuse(boolean given, String pointer, Faults faults) {
        if (given) {
            faults.add(Fault.at(pointer, "strategy-not-of-this-kind"));
        }
    }

    private static void checkPlaceInTree(
            StrategyElementDraft draft, StrategyElementKind kind, List<ElementContent> others, Faults faults) {
        Set<String> areas = others.stream()
                .filter(other -> other.kind() == StrategyElementKind.FOCUS_AREA)
                .flatMap(other -> other.focusAreas().stream())
                .collect(Collectors.toSet());
        Set<UUID> ways = others.stream()
                .filter(other -> other.kind() == StrategyElementKind.WAY_OF_WORKING)
                .map(ElementContent::element)
                .collect(Collectors.toSet());
        if (kind == StrategyElementKind.FOCUS_AREA) {
            if (draft.focusAreas().size() != 1) {
                faults.add(Fault.at("/focusAreas", "strategy-one-focus-area"));
            } else if (areas.contains(draft.focusAreas().getFirst())) {
                faults.add(Fault.at("/focusAreas/0", "strategy-focus-area-twice"));
            }
        }
        if (kind == StrategyElementKind.WAY_OF_WORKING) {
            for (int number = 0; number < draft.focusAreas().size(); number++) {
                if (!areas.contains(draft.focusAreas().get(number))) {
                    faults.add(Fault.at("/focusAreas/" + number, "strategy-focus-area-absent"));
                }
            }
        }
        for (int number = 0; number < draft.waysOfWorking().size(); number++) {
            if (!ways.contains(draft.waysOfWorking().get(number))) {
                faults.add(Fault.at("/waysOfWorking/" + number, "strategy-way-absent"));
            }
        }
    }

    private @Nullable GoalOwner owner(@Nullable GoalOwnerDraft draft, @Nullable ElementContent before, Faults faults) {
        if (draft == null || draft.given() != 1) {
            faults.add(Fault.at("/owner", "strategy-one-owner"));
            return null;
        }
        @Nullable GoalOwner known = before == null ? null : before.owner();
        if (draft.role() != null) {
            if (!OWNING.contains(draft.role())) {
                faults.add(Fault.at("/owner/role", "strategy-role-owns-nothing"));
            }
            return new GoalOwner(draft.role(), null, null, null);
        }
        if (draft.themeGroup() != null) {
            @Nullable
            ThemeGroupFacts group =
                    groups.withSlugs(List.of(draft.themeGroup())).get(draft.themeGroup());
            if (group == null) {
                faults.add(Fault.at("/owner/themeGroup", "unknown-theme-group", draft.themeGroup()));
                return null;
            }
            if (known == null || !group.id().equals(known.ownerGroup())) {
                group.checkTakesNew("/owner/themeGroup", faults);
            }
            return new GoalOwner(null, group.id(), null, null);
        }
        if (draft.member() != null) {
            boolean kept = known != null && draft.member().equals(known.ownerPerson());
            if (!kept && people.active(draft.member()).isEmpty()) {
                faults.add(Fault.at("/owner/member", "unknown-member"));
            }
            return new GoalOwner(null, null, draft.member(), null);
        }
        String label = Objects.requireNonNull(draft.label()).strip();
        if (label.isEmpty()) {
            faults.add(Fault.at("/owner/label", "required"));
        }
        return new GoalOwner(null, null, null, label);
    }
}
