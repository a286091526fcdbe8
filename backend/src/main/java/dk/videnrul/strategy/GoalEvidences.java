package dk.videnrul.strategy;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.Bylines;
import dk.videnrul.people.Writer;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.strategy.EvidenceSight.SeenEvidence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What shows how far a goal is: listed, linked, taken away. */
@ApplicationScoped
class GoalEvidences {
    private static final int MOST = 50;

    private final GoalEvidenceRepository evidence;
    private final EvidenceSight sight;
    private final EvidenceSubjects subjects;
    private final StrategyElementRepository elements;
    private final StrategyGate gate;
    private final Validation validation;
    private final Bylines bylines;
    private final Gazetteer gazetteer;
    private final Outbox outbox;
    private final Clock clock;

    GoalEvidences(
            GoalEvidenceRepository evidence,
            EvidenceSight sight,
            EvidenceSubjects subjects,
            StrategyElementRepository elements,
            StrategyGate gate,
            Validation validation,
            Bylines bylines,
            Gazetteer gazetteer,
            Outbox outbox,
            Clock clock) {
        this.evidence = evidence;
        this.sight = sight;
        this.subjects = subjects;
        this.elements = elements;
        this.gate = gate;
        this.validation = validation;
        this.bylines = bylines;
        this.gazetteer = gazetteer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Oldest first; as far as the caller sees it. */
    @Transactional
    Page<GoalEvidenceView> list(UUID id, UUID goal, int limit, @Nullable String after) {
        goal(gate.seen(id), goal);
        gate.require(Action.SEE_STRATEGY_GOALS);
        @Nullable Cursor cursor = Cursor.decode(after, 1);
        List<SeenEvidence> all = sight.seen(evidence.of(List.of(goal)));
        List<SeenEvidence> rest = cursor == null
                ? all
                : all.stream()
                        .filter(one -> one.evidence()
                                        .id
                                        .toString()
                                        .compareTo(cursor.id(0).toString())
                                > 0)
                        .toList();
        Page<SeenEvidence> page = Page.of(
                rest.stream().limit(limit + 1L).toList(),
                limit,
                (long) all.size(),
                one -> Cursor.after(one.evidence().id),
                Function.identity());
        return new Page<>(views(id, page.items()), page.total(), page.next());
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    @Transactional
    GoalEvidenceView get(UUID id, UUID goal, UUID piece) {
        goal(gate.seen(id), goal);
        SeenEvidence found = seen(goal, piece);
        gate.require(Action.SEE_STRATEGY_GOALS);
        return views(id, List.of(found)).getFirst();
    }

    /**
     * @throws Refusal.Invalid with every fault
     * @throws Refusal.Conflict when it is linked already, or the version does not hold
     */
    @Transactional
    GoalEvidenceView add(UUID id, UUID goal, GoalEvidenceDraft draft) {
        Strategy strategy = gate.held(id);
        StrategyElement element = goal(strategy, goal);
        require(element);
        Faults faults = new Faults();
        validation.check(draft, faults);
        Optional<UUID> subject = draft.kind() == null || draft.subject() == null
                ? Optional.empty()
                : subjects.find(draft.kind(), draft.subject().strip(), faults);
        faults.refuseIfAny();
        if (strategy.status != StrategyStatus.ADOPTED) {
            throw new Refusal.Conflict("strategy-not-adopted");
        }
        GoalEvidence piece = new GoalEvidence(
                goal,
                Objects.requireNonNull(draft.kind()),
                subject.orElseThrow(),
                draft.note(),
                Writer.of(gate.caller()),
                clock.instant());
        List<GoalEvidence> known = evidence.of(List.of(goal));
        if (known.stream().anyMatch(one -> one.subject().equals(piece.subject()))) {
            throw new Refusal.Conflict("evidence-linked-already");
        }
        if (known.size() >= MOST) {
            throw new Refusal.Conflict("evidence-enough", null, MOST);
        }
        evidence.persistAndFlush(piece);
        outbox.add(new Fact(Strategies.SUBJECT, id, "evidence-added"));
        return views(id, List.of(seen(goal, piece.id))).getFirst();
    }

    /** @throws Refusal.Stale when it is another than the caller read */
    @Transactional
    void remove(UUID id, UUID goal, UUID piece, ExpectedVersion expected) {
        StrategyElement element = goal(gate.seen(id), goal);
        GoalEvidence found = seen(goal, piece).evidence();
        require(element);
        expected.check(found.version);
        evidence.delete(found);
        outbox.add(new Fact(Strategies.SUBJECT, id, "evidence-removed"));
    }

    private void require(StrategyElement goal) {
        AccessTable.require(gate.caller(), Action.FOLLOW_UP_GOAL, GoalOwner.on(goal.owner, gate.caller()));
    }

    private StrategyElement goal(Strategy strategy, UUID goal) {
        return elements.of(strategy.id, goal)
                .filter(element -> element.goal != null)
                .orElseThrow(Refusal.NotFound::new);
    }

    private SeenEvidence seen(UUID goal, UUID piece) {
        List<GoalEvidence> found = evidence.of(goal, piece).map(List::of).orElse(List.of());
        return sight.seen(found).stream().findFirst().orElseThrow(Refusal.NotFound::new);
    }

    private List<GoalEvidenceView> views(UUID strategy, List<SeenEvidence> given) {
        Bylines.Known known =
                bylines.of(given.stream().map(one -> one.evidence().writer.author()));
        return given.stream()
                .map(one -> new GoalEvidenceView(
                        one.evidence().id,
                        strategy,
                        one.evidence().goal,
                        one.evidence().kind,
                        one.subject(),
                        one.title(),
                        one.item(),
                        gazetteer.ref(one.municipality()),
                        one.on(),
                        one.evidence().note,
                        known.of(
                                one.evidence().writer.author(),
                                one.evidence().writer.authorName()),
                        one.evidence().createdAt,
                        one.evidence().version))
                .toList();
    }
}
