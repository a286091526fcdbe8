package dk.videnrul.strategy;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.Grant;
import dk.videnrul.identity.On;
import dk.videnrul.identity.Role;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.people.Writer;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What coordinators say about a version that is out, and what becomes of it. */
@ApplicationScoped
public class Consultation {
    private final StrategyCommentRepository comments;
    private final StrategyElementRepository elements;
    private final StrategyGate gate;
    private final StrategyCommentViews views;
    private final Validation validation;
    private final People people;
    private final Outbox outbox;
    private final Clock clock;

    Consultation(
            StrategyCommentRepository comments,
            StrategyElementRepository elements,
            StrategyGate gate,
            StrategyCommentViews views,
            Validation validation,
            People people,
            Outbox outbox,
            Clock clock) {
        this.comments = comments;
        this.elements = elements;
        this.gate = gate;
        this.views = views;
        this.validation = validation;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Oldest first.
     *
     * @param element of one element only
     * @param waiting only those that wait for an answer
     */
    @Transactional
    Page<StrategyCommentView> list(
            UUID id, @Nullable UUID element, boolean waiting, int limit, @Nullable String after) {
        Strategy strategy = gate.seen(id);
        gate.require(Action.SEE_CONSULTATION);
        Page<StrategyComment> page = Page.of(
                comments.of(id, element, waiting, Cursor.decode(after, 2), limit + 1),
                limit,
                comments.count(id, element, waiting),
                one -> Cursor.after(one.createdAt, one.id),
                Function.identity());
        return new Page<>(views.all(strategy, page.items()), page.total(), page.next());
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    @Transactional
    StrategyCommentView get(UUID id, UUID comment) {
        Strategy strategy = gate.seen(id);
        gate.require(Action.SEE_CONSULTATION);
        StrategyComment found = comments.findByIdOptional(comment)
                .filter(one -> one.strategy.equals(id))
                .orElseThrow(Refusal.NotFound::new);
        return views.all(strategy, List.of(found)).getFirst();
    }

    /** What came of it, for those who answer. */
    @Transactional
    ConsultationOverview overview(UUID id) {
        Strategy strategy = gate.seen(id);
        gate.require(Action.ANSWER_STRATEGY_COMMENT);
        return views.overview(strategy, elements.of(id));
    }

    /**
     * @throws Refusal.Invalid with every fault
     * @throws Refusal.Conflict when the consultation is not open
     */
    @Transactional
    public StrategyCommentView write(UUID id, StrategyCommentDraft draft) {
        Strategy strategy = gate.seen(id);
        Actor actor = gate.caller();
        gate.require(Action.COMMENT_ON_STRATEGY);
        Faults faults = new Faults();
        validation.check(draft, faults);
        Optional<StrategyElement> about = draft.element() == null ? Optional.empty() : elements.of(id, draft.element());
        if (draft.element() != null && about.isEmpty()) {
            faults.add(Fault.at("/element", "unknown-element"));
        }
        faults.refuseIfAny();
        if (!strategy.takesComments(Gazetteer.dayOf(clock.instant()))) {
            throw new Refusal.Conflict("consultation-closed");
        }
        StrategyComment comment = new StrategyComment(
                about.orElseThrow(), draft.text(), municipality(actor), Writer.of(actor), clock.instant());
        comments.persistAndFlush(comment);
        outbox.add(new Fact(Strategies.SUBJECT, id, "commented"));
        return views.all(strategy, List.of(comment)).getFirst();
    }

    /** The municipality that they coordinate, or where they work. */
    private @Nullable String municipality(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == Role.COORDINATOR)
                .map(Grant::municipality)
                .filter(Objects::nonNull)
                .sorted()
                .findFirst()
                .orElseGet(() -> actor.personId() == null
                        ? null
                        : people.active(actor.personId())
                                .map(PersonFacts::municipality)
                                .orElse(null));
    }

    /** @throws Refusal.Conflict when it is answered, or the consultation is over */
    @Transactional
    void delete(UUID id, UUID comment, ExpectedVersion expected) {
        Strategy strategy = gate.seen(id);
        StrategyComment found = seen(id, comment);
        Actor actor = gate.caller();
        AccessTable.require(
                actor, Action.TAKE_BACK_STRATEGY_COMMENT, On.network().own(found.writer.is(actor)));
        expected.check(found.version);
        if (!found.waits() || strategy.status != StrategyStatus.CONSULTATION) {
            throw new Refusal.Conflict("strategy-comment-answered");
        }
        comments.delete(found);
    }

    /**
     * @throws Refusal.Stale when somebody answered meanwhile
     * @throws Refusal.Conflict when the version is not out for consultation
     */
    @Transactional
    StrategyCommentView answer(UUID id, UUID comment, ExpectedVersion expected, CommentAnswerDraft draft) {
        Strategy strategy = gate.seen(id);
        StrategyComment found = seen(id, comment);
        gate.require(Action.ANSWER_STRATEGY_COMMENT);
        expected.check(found.version);
        Faults faults = new Faults();
        validation.check(draft, faults);
        faults.refuseIfAny();
        if (strategy.status != StrategyStatus.CONSULTATION) {
            throw new Refusal.Conflict("strategy-not-out");
        }
        found.answer(Objects.requireNonNull(draft.answer()), draft.text(), gate.caller(), clock.instant());
        comments.flush();
        outbox.add(new Fact(Strategies.SUBJECT, id, "comment-answered"));
        return views.all(strategy, List.of(found)).getFirst();
    }

    /** What is said in a consultation is for members, as the consultation is. */
    private StrategyComment seen(UUID strategy, UUID comment) {
        gate.require(Action.SEE_CONSULTATION);
        return comments.held(strategy, comment).orElseThrow(Refusal.NotFound::new);
    }
}
