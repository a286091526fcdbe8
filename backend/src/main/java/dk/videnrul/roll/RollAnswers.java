package dk.videnrul.roll;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.knowledge.ItemStatus;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What those do with a roll to whom it came: they open it, take it up or decline it. */
@ApplicationScoped
class RollAnswers {
    private final RollRepository rolls;
    private final RollGate gate;
    private final RollTargets targets;
    private final RollViews views;
    private final RollNews news;
    private final Validation validation;
    private final CurrentActor current;
    private final Clock clock;

    RollAnswers(
            RollRepository rolls,
            RollGate gate,
            RollTargets targets,
            RollViews views,
            RollNews news,
            Validation validation,
            CurrentActor current,
            Clock clock) {
        this.rolls = rolls;
        this.gate = gate;
        this.targets = targets;
        this.views = views;
        this.news = news;
        this.validation = validation;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @throws Refusal.Stale when somebody else was faster
     * @throws Refusal.Conflict when it stands there already, or the item was archived
     */
    @Transactional
    RollView answer(UUID id, ExpectedVersion expected, RollStatusChange change) {
        RollGate.Seen seen = gate.held(id);
        Roll roll = seen.roll();
        AccessTable.require(current.get(), Action.ANSWER_ROLL, roll.target.on());
        expected.check(roll.version);
        check(change, roll);
        if (change.status() == RollStatus.TAKEN_UP && seen.item().status() != ItemStatus.PUBLISHED) {
            throw new Refusal.Conflict("roll-only-published");
        }
        @Nullable String why = change.reason() == null ? null : change.reason().strip();
        Instant now = clock.instant();
        RollWriter by = RollWriter.of(current.get());
        RollStep.What what = switch (change.status()) {
            case SEEN -> {
                roll.see(now);
                yield RollStep.What.SEEN;
            }
            case TAKEN_UP -> {
                roll.takeUp(by, now);
                yield RollStep.What.TAKEN_UP;
            }
            case DECLINED -> {
                roll.decline(Objects.requireNonNull(why), by, now);
                yield RollStep.What.DECLINED;
            }
            case SENT -> throw new IllegalStateException("refused above");
        };
        rolls.flush();
        news.tell(roll, what, why);
        return views.one(roll);
    }

    private void check(RollStatusChange change, Roll roll) {
        Faults faults = new Faults();
        validation.check(change, faults);
        if (change.status() == RollStatus.SENT) {
            faults.add(Fault.at("/status", "roll-not-sent-again"));
        }
        if (change.status() == RollStatus.DECLINED
                && (change.reason() == null || change.reason().isBlank())) {
            faults.add(Fault.at("/reason", "required"));
        }
        if (change.status() == RollStatus.TAKEN_UP) {
            targets.checkStillOpen(roll.target, faults);
        }
        faults.refuseIfAny();
    }
}
