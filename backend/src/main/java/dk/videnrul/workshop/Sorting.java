package dk.videnrul.workshop;

import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.outbox.Position;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facilitators read answers as they come, let them through, and say which of them belong together. */
@ApplicationScoped
class Sorting {
    private final WorkshopStore store;
    private final WorkshopGate gate;
    private final Validation validation;
    private final Outbox outbox;

    Sorting(WorkshopStore store, WorkshopGate gate, Validation validation, Outbox outbox) {
        this.store = store;
        this.gate = gate;
        this.validation = validation;
        this.outbox = outbox;
    }

    /**
     * Of a workshop that is over, its groups read what is shown.
     *
     * @param since from the part before; null for the beginning
     */
    @Transactional
    WorkshopAnswerPage list(UUID id, @Nullable String since, int limit) {
        Workshop workshop = gate.seen(id);
        return part(id, place(since), !gate.runs(workshop), limit);
    }

    /** What came after a place, whoever reads it. */
    WorkshopAnswerPage part(UUID workshop, Position position, boolean shown, int limit) {
        List<WorkshopAnswerRepository.Placed> found = store.answers().after(workshop, position, shown, limit + 1);
        boolean more = found.size() > limit;
        List<WorkshopAnswerRepository.Placed> part = more ? found.subList(0, limit) : found;
        return new WorkshopAnswerPage(
                part.stream().map(one -> one.answer().toView()).toList(),
                (part.isEmpty() ? position : part.getLast().position()).toString(),
                more);
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    @Transactional
    WorkshopAnswerView get(UUID id, UUID answer) {
        Workshop workshop = gate.seen(id);
        boolean runs = gate.runs(workshop);
        return store.answers()
                .of(id, answer)
                .filter(found -> runs || found.state == AnswerState.SHOWN)
                .orElseThrow(Refusal.NotFound::new)
                .toView();
    }

    /**
     * @throws Refusal.Stale when somebody else placed it meanwhile
     * @throws Refusal.Invalid with every fault
     */
    @Transactional
    WorkshopAnswerView place(UUID id, UUID answerId, ExpectedVersion expected, MergePatch<AnswerPlacing> patch) {
        gate.run(id);
        WorkshopAnswer answer = store.answers().of(id, answerId).orElseThrow(Refusal.NotFound::new);
        expected.check(answer.version);
        AnswerPlacing placing = patch.applyTo(answer.toPlacing());
        Faults faults = new Faults();
        validation.check(placing, faults);
        if (placing.theme() != null && store.themes().of(id, placing.theme()).isEmpty()) {
            faults.add(Fault.at("/theme", "workshop-theme-unknown"));
        }
        if (placing.duplicateOf() != null && !counts(answer, placing.duplicateOf())) {
            faults.add(Fault.at("/duplicateOf", "workshop-duplicate-unknown"));
        }
        faults.refuseIfAny();
        answer.place(placing);
        store.answers().flush();
        outbox.add(new Fact(Workshops.SUBJECT, id, "sorted"));
        return answer.toView();
    }

    static Position place(@Nullable String since) {
        if (since == null) {
            return Position.START;
        }
        if (!Position.isWritten(since)) {
            throw new Refusal.Invalid(Fault.inParameter("since", "bad-cursor"));
        }
        return Position.parse(since);
    }

    /** An answer says what another one says, which itself counts, to the same question. */
    private boolean counts(WorkshopAnswer answer, UUID other) {
        return !other.equals(answer.id)
                && store.answers()
                        .of(answer.workshop, other)
                        .filter(found -> found.question == answer.question && found.duplicateOf == null)
                        .isPresent();
    }
}
