package dk.videnrul.roll;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.knowledge.ItemStatus;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Passing an item on. The item is held meanwhile, so that it is not archived and nobody else sends it there as well. */
@ApplicationScoped
class Rolls {
    private final RollRepository rolls;
    private final RollReasonRepository reasons;
    private final ItemGate items;
    private final RollTargets targets;
    private final RollWays ways;
    private final RollViews views;
    private final RollNews news;
    private final Validation validation;
    private final CurrentActor current;
    private final Clock clock;

    Rolls(
            RollRepository rolls,
            RollReasonRepository reasons,
            ItemGate items,
            RollTargets targets,
            RollWays ways,
            RollViews views,
            RollNews news,
            Validation validation,
            CurrentActor current,
            Clock clock) {
        this.rolls = rolls;
        this.reasons = reasons;
        this.items = items;
        this.targets = targets;
        this.ways = ways;
        this.views = views;
        this.news = news;
        this.validation = validation;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Sends an item to a place, or takes it there; where it is on its way already, that roll gets one more reason.
     *
     * @throws Refusal.Invalid with every fault
     * @throws Refusal.Conflict when the item is not published, the place has declined it, or the caller has sent it before
     */
    @Transactional
    RollView send(String publicId, RollDraft draft) {
        ItemFacts item = items.held(publicId);
        Actor actor = current.get();
        AccessTable.require(actor, Action.ROLL_ITEM, On.network());
        Faults faults = new Faults();
        validation.check(draft, faults);
        faults.refuseIfAny();
        Spot target = targets.checked(draft.to(), item, faults);
        Roll.Way way = ways.way(draft, item, faults);
        faults.refuseIfAny();
        boolean pulls = draft.pulls();
        Spot to = Objects.requireNonNull(target);
        if (pulls) {
            AccessTable.require(actor, Action.ANSWER_ROLL, to.on());
        }
        if (item.status() != ItemStatus.PUBLISHED) {
            throw new Refusal.Conflict("roll-only-published");
        }
        RollWriter by = RollWriter.of(actor);
        Optional<Roll> known = rolls.ofItemTo(item.id(), to);
        Roll roll = known.isPresent() ? join(known.get(), by, pulls) : begin(item, to, way, by, pulls);
        reasons.persistAndFlush(new RollReason(roll.id, by, draft.note().strip(), clock.instant()));
        RollStep.What what = known.isPresent() ? RollStep.What.ALSO_SENT : RollStep.What.SENT;
        news.tell(roll, pulls ? RollStep.What.TAKEN_UP : what, draft.note());
        return views.one(roll);
    }

    private Roll begin(ItemFacts item, Spot to, Roll.Way way, RollWriter by, boolean pulls) {
        Instant now = clock.instant();
        Roll roll = new Roll(item.id(), to, way, pulls ? RollDirection.PULL : RollDirection.PUSH, false, now);
        if (pulls) {
            roll.takeUp(by, now);
        }
        rolls.persistAndFlush(roll);
        return roll;
    }

    private Roll join(Roll known, RollWriter by, boolean pulls) {
        if (reasons.by(by.key(), known.id).isPresent()) {
            throw new Refusal.Conflict("rolled-already");
        }
        if (pulls) {
            known.takeUp(by, clock.instant());
        } else if (known.status == RollStatus.DECLINED) {
            throw new Refusal.Conflict("roll-declined");
        }
        rolls.getEntityManager().lock(known, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return known;
    }
}
