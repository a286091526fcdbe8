package dk.videnrul.trial;

import dk.videnrul.identity.Action;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.knowledge.ItemRef;
import dk.videnrul.knowledge.ItemStatus;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One trial and its life: reported, changed, taken a step further. */
@ApplicationScoped
class TrialReports {
    private final TrialRepository trials;
    private final TrialGate gate;
    private final TrialViews views;
    private final TrialChecks checks;
    private final TrialChronicle chronicle;
    private final ItemGate items;
    private final Clock clock;

    TrialReports(
            TrialRepository trials,
            TrialGate gate,
            TrialViews views,
            TrialChecks checks,
            TrialChronicle chronicle,
            ItemGate items,
            Clock clock) {
        this.trials = trials;
        this.gate = gate;
        this.views = views;
        this.checks = checks;
        this.chronicle = chronicle;
        this.items = items;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    @Transactional
    TrialView get(UUID id) {
        return views.one(gate.trial(id).trial());
    }

    /**
     * @throws Refusal.Invalid with every fault of the draft
     * @throws Refusal.Conflict when the item is not shared, or the municipality is trying it already
     */
    @Transactional
    TrialView report(String publicId, TrialDraft draft) {
        ItemFacts item = gate.item(publicId);
        @Nullable String named = draft.municipality() == null ? gate.municipality() : draft.municipality();
        gate.require(Action.REPORT_TRIAL, named);
        String municipality = Objects.requireNonNull(named);
        LocalDate today = today();
        TrialPatch told = draft.told(today);
        checks.report(item.id(), draft, told, municipality, today);
        refuseUnlessShared(item);
        TrialStatus status = draft.statusOrFirst();
        if (!status.finished()) {
            refuseSecondUnfinished(item, municipality);
        }
        Instant now = clock.instant();
        TrialStepRow.By by = gate.caller();
        Trial trial = new Trial(
                new Trial.Beginning(item.id(), municipality, by.person(), broughtBy(draft, item, municipality), false),
                status,
                told,
                now);
        trials.persistAndFlush(trial);
        chronicle.came(trial, null, null, by, now);
        return views.one(trial);
    }

    /**
     * A patch that changes nothing leaves no trace.
     *
     * @throws Refusal.Stale when somebody else changed it meanwhile
     */
    @Transactional
    TrialView change(UUID id, ExpectedVersion expected, MergePatch<TrialPatch> patch) {
        Trial trial = gate.locked(id).trial();
        gate.require(Action.CHANGE_TRIAL, trial.municipality);
        expected.check(trial.version);
        TrialPatch before = trial.told();
        TrialPatch told = patch.applyTo(before);
        if (told.equals(before)) {
            return views.one(trial);
        }
        checks.change(trial, told, today());
        Instant now = clock.instant();
        trial.tell(told, now);
        trials.flush();
        chronicle.tell(trial, TrialStep.What.CHANGED, null, gate.caller(), now);
        return views.one(trial);
    }

    /**
     * @throws Refusal.Stale when somebody else changed it meanwhile
     * @throws Refusal.Conflict when it cannot go there from where it is
     */
    @Transactional
    TrialView changeStatus(UUID id, ExpectedVersion expected, TrialStatusChange change) {
        TrialGate.Seen seen = gate.locked(id);
        Trial trial = seen.trial();
        gate.require(Action.CHANGE_TRIAL, trial.municipality);
        expected.check(trial.version);
        LocalDate today = today();
        TrialPatch told = checks.step(trial, change, today);
        TrialStatus from = trial.status;
        if (from.finished()) {
            refuseSecondUnfinished(seen.item(), trial.municipality);
        }
        Instant now = clock.instant();
        trial.take(change.status(), told, now);
        trials.flush();
        chronicle.came(trial, from, blankToNull(change.reason()), gate.caller(), now);
        return views.one(trial);
    }

    /** Who took it up and tries it need not say that the one came of the other. */
    private @Nullable UUID broughtBy(TrialDraft draft, ItemFacts item, String municipality) {
        return draft.roll() == null ? trials.takenUpIn(item.id(), municipality).orElse(null) : draft.roll();
    }

    /** What is archived is not begun any more, but what took its place may be. */
    private void refuseUnlessShared(ItemFacts item) {
        if (item.status() == ItemStatus.PUBLISHED) {
            return;
        }
        ItemRef successor = items.successorOf(item).orElse(null);
        throw successor == null
                ? new Refusal.Conflict("item-not-open-for-trials")
                : new Refusal.Conflict(
                        "item-superseded-for-trials", "/api/v1/knowledge-items/" + successor.id(), successor.title());
    }

    private void refuseSecondUnfinished(ItemFacts item, String municipality) {
        trials.lock(item.id(), municipality);
        trials.unfinished(item.id(), municipality).ifPresent(other -> {
            throw new Refusal.Conflict("trial-unfinished-already", TrialView.pathOf(other.id));
        });
    }

    private LocalDate today() {
        return Gazetteer.dayOf(clock.instant());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
