package dk.videnrul.need;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.people.Writer;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of a question: an answer is accepted, it is withdrawn, it is opened again. */
@ApplicationScoped
class NeedSettling {
    private final NeedRepository needs;
    private final NeedAnswerRepository answers;
    private final NeedChangeRepository changes;
    private final NeedGate gate;
    private final ItemGate items;
    private final NeedViews views;
    private final NeedNews news;
    private final Validation validation;
    private final CurrentActor current;
    private final Clock clock;

    NeedSettling(
            NeedRepository needs,
            NeedAnswerRepository answers,
            NeedChangeRepository changes,
            NeedGate gate,
            ItemGate items,
            NeedViews views,
            NeedNews news,
            Validation validation,
            CurrentActor current,
            Clock clock) {
        this.needs = needs;
        this.answers = answers;
        this.changes = changes;
        this.gate = gate;
        this.items = items;
        this.views = views;
        this.news = news;
        this.validation = validation;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @throws Refusal.Stale when somebody else was faster
     * @throws Refusal.Conflict when it stands there already, or the answer's item is not published yet
     */
    @Transactional
    NeedView change(UUID id, ExpectedVersion expected, NeedStatusChange change) {
        Need need = gate.held(id);
        Actor actor = current.get();
        AccessTable.require(actor, Action.SETTLE_NEED, need.on(actor));
        expected.check(need.version);
        @Nullable NeedAnswer answer = checked(change, need);
        Instant now = clock.instant();
        String why = change.reason() == null ? "" : change.reason().strip();
        switch (change.status()) {
            case ANSWERED -> {
                need.settle(now);
                Objects.requireNonNull(answer).accept(now);
            }
            case WITHDRAWN -> {
                need.withdraw(why, now);
                acceptNothing(need);
            }
            case OPEN -> {
                need.reopen(why, now);
                acceptNothing(need);
            }
        }
        changes.persist(new NeedChange(need, Writer.of(actor), now));
        needs.flush();
        NeedStep.What what = switch (change.status()) {
            case ANSWERED -> NeedStep.What.SETTLED;
            case WITHDRAWN -> NeedStep.What.WITHDRAWN;
            case OPEN -> NeedStep.What.REOPENED;
        };
        news.tell(need, what, answer == null ? null : answer.item, actor.key());
        return views.one(need);
    }

    private void acceptNothing(Need need) {
        answers.accepted(need.id).ifPresent(NeedAnswer::acceptNoMore);
    }

    private @Nullable NeedAnswer checked(NeedStatusChange change, Need need) {
        Faults faults = new Faults();
        validation.check(change, faults);
        @Nullable NeedAnswer answer = null;
        if (change.status() == NeedStatus.ANSWERED) {
            answer = change.answer() == null
                    ? null
                    : answers.one(need.id, change.answer()).filter(this::isSeen).orElse(null);
            if (answer == null) {
                faults.add(Fault.at("/answer", change.answer() == null ? "required" : "unknown-need-answer"));
            }
        } else if (change.status() != null
                && (change.reason() == null || change.reason().isBlank())) {
            faults.add(Fault.at("/reason", "required"));
        }
        faults.refuseIfAny();
        return answer;
    }

    private boolean isSeen(NeedAnswer answer) {
        return !items.seen(List.of(answer.item)).isEmpty();
    }
}
