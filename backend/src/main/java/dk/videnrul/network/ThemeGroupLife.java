package dk.videnrul.network;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Role;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.People;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes theme groups through their life, from a proposal to the end. */
@ApplicationScoped
class ThemeGroupLife {
    private final ThemeGroupRepository groups;
    private final ThemeGroupStandings standings;
    private final People people;
    private final ThemeGroupHistory history;
    private final ThemeGroupViews views;
    private final Validation validation;
    private final CurrentActor current;
    private final Outbox outbox;
    private final Clock clock;

    ThemeGroupLife(
            ThemeGroupRepository groups,
            ThemeGroupStandings standings,
            People people,
            ThemeGroupHistory history,
            ThemeGroupViews views,
            Validation validation,
            CurrentActor current,
            Outbox outbox,
            Clock clock) {
        this.groups = groups;
        this.standings = standings;
        this.people = people;
        this.history = history;
        this.views = views;
        this.validation = validation;
        this.current = current;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws Refusal.Conflict when no step leads from where the group is to where it shall be
     * @throws Refusal.Invalid with every requirement that is missing
     */
    @Transactional
    ThemeGroupView change(String slug, ExpectedVersion expected, ThemeGroupStatusChange change) {
        Actor actor = current.get();
        GroupSight sight = GroupSight.of(actor);
        ThemeGroup group = groups.seenAndHeld(slug, sight).orElseThrow(Refusal.NotFound::new);
        @Nullable
        Step step = change.status() == null
                ? null
                : Step.between(group.status, change.status()).orElse(null);
        AccessTable.require(actor, step == null ? Action.RUN_THEME_GROUP : step.action, group.on(actor));
        expected.check(group.version);
        Faults faults = new Faults();
        validation.check(change, faults);
        if (step == null) {
            faults.refuseIfAny();
            throw new Refusal.Conflict("no-such-step");
        }
        LocalDate today = Gazetteer.dayOf(clock.instant());
        @Nullable
        ThemeGroup heir = change.successor() == null
                ? null
                : groups.seen(change.successor(), sight).orElse(null);
        boolean byBoard = actor.has(Role.BOARD);
        LifeCycle.check(
                step,
                new LifeCycle.Request(change, heir(heir, group), isKnown(change.steward()), byBoard, today),
                standings.of(group, today),
                faults);
        faults.refuseIfAny();
        ThemeGroupStatus from = group.status;
        group.take(step, ending(step, change, heir), today, clock.instant());
        history.note(group, from, why(change), decidedOn(step, change, byBoard, today));
        groups.flush();
        outbox.add(new Fact(ThemeGroups.SUBJECT, group.id, "status-changed"));
        return views.one(group);
    }

    private boolean isKnown(@Nullable UUID steward) {
        return steward != null && !people.withIds(List.of(steward)).isEmpty();
    }

    private static LifeCycle.@Nullable Heir heir(@Nullable ThemeGroup heir, ThemeGroup group) {
        return heir == null ? null : new LifeCycle.Heir(heir.slug, heir.status, heir.id.equals(group.id));
    }

    private static ThemeGroup.Ending ending(Step step, ThemeGroupStatusChange change, @Nullable ThemeGroup heir) {
        if (step.to != ThemeGroupStatus.CLOSED) {
            return ThemeGroup.Ending.NONE;
        }
        return new ThemeGroup.Ending(why(change), heir == null ? null : heir.id, change.steward());
    }

    private static @Nullable String why(ThemeGroupStatusChange change) {
        return change.closingNote() == null ? change.reason() : change.closingNote();
    }

    private static @Nullable LocalDate decidedOn(
            Step step, ThemeGroupStatusChange change, boolean byBoard, LocalDate today) {
        boolean decides = byBoard && (step == Step.APPROVE || step == Step.CLOSE);
        return change.decidedOn() == null && decides ? today : change.decidedOn();
    }
}
