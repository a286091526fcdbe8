package dk.videnrul.checkin;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.GroupGate;
import dk.videnrul.network.LivingGroup;
import dk.videnrul.network.LivingGroups;
import dk.videnrul.network.OpenGroup;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How often groups mean to check their work. */
@ApplicationScoped
class CheckRhythms {
    private final CheckRhythmRepository rhythms;
    private final CheckInRepository checkIns;
    private final GroupGate gate;
    private final LivingGroups living;
    private final Validation validation;
    private final CurrentActor current;
    private final Outbox outbox;
    private final Clock clock;

    CheckRhythms(
            CheckRhythmRepository rhythms,
            CheckInRepository checkIns,
            GroupGate gate,
            LivingGroups living,
            Validation validation,
            CurrentActor current,
            Outbox outbox,
            Clock clock) {
        this.rhythms = rhythms;
        this.checkIns = checkIns;
        this.gate = gate;
        this.living = living;
        this.validation = validation;
        this.current = current;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when there is no such group or the caller may not see it */
    @Transactional
    CheckRhythmView get(String slug) {
        OpenGroup group = gate.seen(slug);
        AccessTable.require(current.get(), Action.SEE_CHECK_INS, group.on());
        return view(group, rhythms.of(group.id()));
    }

    /**
     * @throws Refusal.Invalid when it is not between one month and two years
     * @throws Refusal.Conflict when the group does not work
     */
    @Transactional
    CheckRhythmView set(String slug, ExpectedVersion expected, CheckRhythmDraft draft) {
        OpenGroup group = gate.held(slug);
        AccessTable.require(current.get(), Action.WRITE_CHECK_IN, group.on());
        CheckRhythm rhythm = rhythms.of(group.id());
        expected.check(rhythm.version);
        Faults faults = new Faults();
        validation.check(draft, faults);
        faults.refuseIfAny();
        group.refuseUnlessOpen();
        rhythm.set(draft.months());
        rhythms.persistAndFlush(rhythm);
        outbox.add(new Fact("check-in-rhythm", group.id(), "changed"));
        return view(group, rhythm);
    }

    private CheckRhythmView view(OpenGroup group, CheckRhythm rhythm) {
        @Nullable CheckIn last = checkIns.current(List.of(group.id())).get(group.id());
        @Nullable LocalDate lastOn = last == null ? null : last.heldOn;
        RhythmRule rule = rule(rhythm, last, living.find(group.id()).orElse(null));
        return new CheckRhythmView(
                group.ref().slug(),
                rhythm.months,
                lastOn,
                rule.dueOn(),
                rule.isLate(Gazetteer.dayOf(clock.instant())),
                AccessTable.allows(current.get(), Action.WRITE_CHECK_IN, group.on()),
                rhythm.version);
    }

    /** A group that does not work now is not asked how it works. */
    static RhythmRule rule(CheckRhythm rhythm, @Nullable CheckIn last, @Nullable LivingGroup group) {
        @Nullable LocalDate since = group == null ? null : group.workingSince();
        return rhythm.rule(since == null || last == null || last.heldOn.isBefore(since) ? since : last.heldOn);
    }
}
