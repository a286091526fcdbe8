package dk.videnrul.workshop;

import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Themes and answers become what others work with; each with where it came from. */
@ApplicationScoped
class WorkshopOutcomes {
    /** So many answers are quoted in what is made of a theme. */
    private static final int MOST_QUOTED = 20;

    private final WorkshopStore store;
    private final WorkshopGate gate;
    private final WorkshopMaking making;
    private final Validation validation;
    private final Outbox outbox;

    WorkshopOutcomes(
            WorkshopStore store, WorkshopGate gate, WorkshopMaking making, Validation validation, Outbox outbox) {
        this.store = store;
        this.gate = gate;
        this.making = making;
        this.validation = validation;
        this.outbox = outbox;
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    @Transactional
    WorkshopOutcomeView get(UUID id, UUID outcome) {
        gate.seen(id);
        return store.outcomes()
                .findByIdOptional(outcome)
                .filter(found -> found.workshop.equals(id))
                .orElseThrow(Refusal.NotFound::new)
                .toView();
    }

    /**
     * @throws Refusal.Invalid with every fault
     * @throws Refusal.Forbidden when the caller may not do so elsewhere either
     * @throws Refusal.Conflict when the version of the strategy is not out for consultation
     */
    @Transactional
    WorkshopOutcomeView make(UUID id, WorkshopOutcomeDraft draft) {
        Workshop workshop = gate.run(id);
        Faults faults = new Faults();
        validation.check(draft, faults);
        @Nullable WorkshopTheme theme = theme(id, draft, faults);
        List<WorkshopAnswer> answers = answers(id, draft, faults);
        if (draft.kind() == OutcomeKind.PROPOSAL && draft.strategy() == null) {
            faults.add(Fault.at("/strategy", "required"));
        }
        if (draft.kind() == OutcomeKind.PROPOSAL && draft.element() == null) {
            faults.add(Fault.at("/element", "required"));
        }
        faults.refuseIfAny();
        workshop.refuseDraft();
        List<String> quoted = answers.stream().map(answer -> answer.text).toList();
        WorkshopOutcome outcome = new WorkshopOutcome(
                id, draft, making.make(workshop, theme == null ? null : theme.title, quoted, draft), gate.now());
        store.outcomes().persistAndFlush(outcome);
        outbox.add(new Fact(Workshops.SUBJECT, id, "outcome"));
        return outcome.toView();
    }

    private @Nullable WorkshopTheme theme(UUID id, WorkshopOutcomeDraft draft, Faults faults) {
        if (draft.theme() == null) {
            if (draft.answers().isEmpty()) {
                faults.add(Fault.at("/theme", "workshop-outcome-of-what"));
            }
            return null;
        }
        @Nullable WorkshopTheme theme = store.themes().of(id, draft.theme()).orElse(null);
        if (theme == null) {
            faults.add(Fault.at("/theme", "workshop-theme-unknown"));
        }
        return theme;
    }

    /** Those that are named; of a theme alone, those that stand in it. */
    private List<WorkshopAnswer> answers(UUID id, WorkshopOutcomeDraft draft, Faults faults) {
        if (draft.answers().isEmpty()) {
            return draft.theme() == null ? List.of() : store.answers().inTheme(draft.theme(), MOST_QUOTED);
        }
        List<WorkshopAnswer> found = store.answers().of(id, draft.answers());
        if (found.size() < draft.answers().stream().distinct().count()) {
            faults.add(Fault.at("/answers", "workshop-answer-unknown"));
        }
        return found;
    }
}
