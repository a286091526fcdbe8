package dk.videnrul.trial;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.Byline;
import dk.videnrul.people.Bylines;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.trial.TrialView.TrialPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of trials, and the history of one, as the caller may see them. */
@ApplicationScoped
class TrialReading {
    private final TrialRepository trials;
    private final TrialStepRepository history;
    private final TrialGate gate;
    private final TrialViews views;
    private final Bylines bylines;
    private final CurrentActor current;
    private final Clock clock;

    TrialReading(
            TrialRepository trials,
            TrialStepRepository history,
            TrialGate gate,
            TrialViews views,
            Bylines bylines,
            CurrentActor current,
            Clock clock) {
        this.trials = trials;
        this.history = history;
        this.gate = gate;
        this.views = views;
        this.bylines = bylines;
        this.current = current;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when the caller may not see the item */
    @Transactional
    Page<TrialView> ofItem(String publicId, int limit, @Nullable String after) {
        ItemFacts item = gate.item(publicId);
        @Nullable Cursor cursor = Cursor.decode(after, 1);
        TrialRepository.Place place = cursor == null ? null : new TrialRepository.Place(null, cursor.id(0));
        return page(
                trials.ofItem(item.id(), place, limit + 1), limit, trials.count("item", item.id()), TrialSort.NEWEST);
    }

    @Transactional
    Page<TrialView> list(TrialQuestion question, int limit, @Nullable String after) {
        boolean newest = question.sort() == TrialSort.NEWEST;
        @Nullable Cursor cursor = Cursor.decode(after, newest ? 1 : 2);
        TrialRepository.Place place = null;
        if (cursor != null) {
            place = newest
                    ? new TrialRepository.Place(null, cursor.id(0))
                    : new TrialRepository.Place(cursor.key(0, LocalDate::parse), cursor.id(1));
        }
        return page(
                trials.seen(question, Gazetteer.dayOf(clock.instant()), Sight.of(current.get()), place, limit + 1),
                limit,
                null,
                question.sort());
    }

    /** @throws Refusal.NotFound when the caller may not see the trial */
    @Transactional
    Page<TrialStepView> steps(UUID id, int limit, @Nullable String after) {
        gate.trial(id);
        AccessTable.require(current.get(), Action.SEE_TRIAL_IN_FULL);
        @Nullable Cursor cursor = Cursor.decode(after, 1);
        List<TrialStepRow> steps = history.of(id, cursor == null ? 0 : cursor.key(0, Integer::valueOf), limit + 1);
        Bylines.Known named = bylines.of(steps.stream().map(step -> step.byPerson));
        return Page.of(steps, limit, null, step -> Cursor.after(step.number), step -> view(step, named));
    }

    private static TrialStepView view(TrialStepRow step, Bylines.Known named) {
        Byline by = named.of(step.byPerson, step.byName);
        return new TrialStepView(
                step.number,
                step.status,
                step.outcome,
                step.reason,
                step.at,
                by.id() == null ? null : new TrialPerson(by.id(), by.name(), by.title()),
                by.name());
    }

    private Page<TrialView> page(List<Trial> oneMore, int limit, @Nullable Long total, TrialSort sort) {
        Page<Trial> page = Page.of(
                oneMore,
                limit,
                total,
                trial -> sort == TrialSort.NEWEST ? Cursor.after(trial.id) : Cursor.after(trial.resultDue, trial.id),
                trial -> trial);
        return new Page<>(views.all(page.items()), page.total(), page.next());
    }
}
