package dk.videnrul.need;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.knowledge.ItemStatus;
import dk.videnrul.people.Writer;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Naming an item that answers a question, and taking it back. */
@ApplicationScoped
class NeedAnswers {
    private static final String ITEM = "/item";

    private final NeedAnswerRepository answers;
    private final NeedGate gate;
    private final ItemGate items;
    private final AskerSight asker;
    private final NeedViews views;
    private final NeedNews news;
    private final Validation validation;
    private final CurrentActor current;
    private final Clock clock;

    NeedAnswers(
            NeedAnswerRepository answers,
            NeedGate gate,
            ItemGate items,
            AskerSight asker,
            NeedViews views,
            NeedNews news,
            Validation validation,
            CurrentActor current,
            Clock clock) {
        this.answers = answers;
        this.gate = gate;
        this.items = items;
        this.asker = asker;
        this.views = views;
        this.news = news;
        this.validation = validation;
        this.current = current;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when there is no such answer or the caller may not see its item */
    @Transactional
    NeedAnswerView get(UUID id, UUID answer) {
        return views.answer(seen(gate.seen(id), answer));
    }

    /**
     * @throws Refusal.Invalid with every fault, also when whoever asked may not read the item
     * @throws Refusal.Conflict when the item was named before, or the question was withdrawn
     */
    @Transactional
    NeedAnswerView give(UUID id, NeedAnswerDraft draft) {
        Need need = gate.held(id);
        Actor actor = current.get();
        AccessTable.require(actor, Action.ANSWER_NEED, On.network());
        ItemFacts item = checked(draft, need);
        if (need.status == NeedStatus.WITHDRAWN) {
            throw new Refusal.Conflict("need-withdrawn-already");
        }
        if (answers.withItem(need.id, item.id()).isPresent()) {
            throw new Refusal.Conflict("need-answer-named-already");
        }
        Instant now = clock.instant();
        NeedAnswer answer = new NeedAnswer(need.id, item.id(), draft.note(), Writer.of(actor), false, now);
        boolean published = item.status() == ItemStatus.PUBLISHED;
        if (published) {
            answer.tell(now);
        }
        answers.persistAndFlush(answer);
        if (published) {
            news.tell(need, NeedStep.What.ANSWERED, item.id(), actor.key());
        }
        return views.answer(answer);
    }

    /** @throws Refusal.Conflict when it is the one that settled the question */
    @Transactional
    void takeBack(UUID id, UUID answerId, ExpectedVersion expected) {
        NeedAnswer answer = seen(gate.held(id), answerId);
        Actor actor = current.get();
        AccessTable.require(actor, Action.TAKE_BACK_ANSWER, On.network().own(answer.writer.is(actor)));
        expected.check(answer.version);
        answer.refuseIfAccepted();
        answers.delete(answer);
    }

    private NeedAnswer seen(Need need, UUID answer) {
        return answers.one(need.id, answer)
                .filter(found -> !items.seen(List.of(found.item)).isEmpty())
                .orElseThrow(Refusal.NotFound::new);
    }

    private ItemFacts checked(NeedAnswerDraft draft, Need need) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        faults.refuseIfAny();
        ItemFacts item = items.find(draft.item())
                .orElseThrow(() -> new Refusal.Invalid(Fault.at(ITEM, "unknown-item", draft.item())));
        boolean mayCount =
                item.status() == ItemStatus.PUBLISHED || (item.own() && item.status() != ItemStatus.ARCHIVED);
        if (!mayCount) {
            faults.add(Fault.at(ITEM, "need-answer-not-published"));
        } else if (!asker.mayRead(need, item.visibility(), item.themeGroup())) {
            faults.add(Fault.at(ITEM, "need-asker-cannot-see"));
        }
        faults.refuseIfAny();
        return item;
    }
}
