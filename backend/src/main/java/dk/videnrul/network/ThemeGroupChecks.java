package dk.videnrul.network;

import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.platform.text.Slug;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that can be wrong with what is written about a theme group. */
@ApplicationScoped
class ThemeGroupChecks {
    private final ThemeGroupRepository groups;
    private final Vocabulary vocabulary;
    private final Validation validation;

    ThemeGroupChecks(ThemeGroupRepository groups, Vocabulary vocabulary, Validation validation) {
        this.groups = groups;
        this.vocabulary = vocabulary;
        this.validation = validation;
    }

    /**
     * Refuses with every fault, or answers the id of the parent group that the draft names.
     *
     * @param before the group that is changed, or null for a new one
     */
    @Nullable
    UUID check(ThemeGroupDraft draft, @Nullable ThemeGroup before, GroupSight sight) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        if (draft.name() != null && Slug.of(draft.name()).isEmpty()) {
            faults.add(Fault.at("/name", "required"));
        }
        vocabulary.check(Scheme.FOCUS_AREA, draft.focusAreas(), "/focusAreas", faults);
        vocabulary.check(Scheme.PREVENTION_PACKAGE, draft.preventionPackages(), "/preventionPackages", faults);
        vocabulary.check(Scheme.TOPIC, draft.topics(), "/topics", faults);
        @Nullable
        ThemeGroup parent = draft.parent() == null
                ? null
                : groups.seen(draft.parent(), sight).orElse(null);
        if (draft.parent() != null && parent == null) {
            faults.add(Fault.at("/parent", "unknown-theme-group", draft.parent()));
        }
        if (parent != null && (before == null || !parent.id.equals(before.parent))) {
            checkParent(parent, before, faults);
        }
        if (before != null) {
            checkStays(draft, before, faults);
        }
        faults.refuseIfAny();
        if (before != null && groups.isNameTaken(draft.name(), before.id)) {
            throw new Refusal.Conflict("theme-group-name-taken");
        }
        return parent == null ? null : parent.id;
    }

    private void checkParent(ThemeGroup parent, @Nullable ThemeGroup before, Faults faults) {
        if (parent.isClosed() || parent.proposal) {
            faults.add(Fault.at("/parent", "parent-not-alive", parent.name));
        } else if (before != null && groups.isWithin(parent.id, before.id)) {
            faults.add(Fault.at("/parent", "parent-is-part", parent.name));
        }
    }

    /** What a group needed to become active is not taken away from it. */
    private static void checkStays(ThemeGroupDraft draft, ThemeGroup before, Faults faults) {
        if (before.status != ThemeGroupStatus.ACTIVE && before.status != ThemeGroupStatus.PAUSED) {
            return;
        }
        if (draft.groundRules().isEmpty() && !before.groundRules.isEmpty()) {
            faults.add(Fault.at("/groundRules", "ground-rules-needed"));
        }
        if (before.timeFrame != null
                && (draft.timeFrame() == null || draft.timeFrame().isBlank())) {
            faults.add(Fault.at("/timeFrame", "time-frame-needed"));
        }
    }
}
