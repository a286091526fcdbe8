package dk.videnrul.coordination;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.Place;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who coordinates a municipality or a region, and who its political contacts are: appointed, ended, handed over. */
@ApplicationScoped
class LocalRoles {
    private final LocalRoleRepository roles;
    private final Appointments appointments;
    private final LocalRoleViews views;
    private final Gazetteer gazetteer;
    private final Validation validation;
    private final CurrentActor actor;
    private final Speech speech;
    private final Clock clock;

    LocalRoles(
            LocalRoleRepository roles,
            Appointments appointments,
            LocalRoleViews views,
            Gazetteer gazetteer,
            Validation validation,
            CurrentActor actor,
            Speech speech,
            Clock clock) {
        this.roles = roles;
        this.appointments = appointments;
        this.views = views;
        this.gazetteer = gazetteer;
        this.validation = validation;
        this.actor = actor;
        this.speech = speech;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when there is no such municipality or region */
    @Transactional
    Page<LocalRoleView> list(Place place, int limit, @Nullable String after) {
        AccessTable.require(actor.get(), Action.SEE_PEOPLE);
        check(place);
        Cursor cursor = Cursor.decode(after, 2);
        Page<LocalRole> page = Page.of(
                roles.of(
                        place,
                        cursor == null ? null : cursor.key(0, LocalDate::parse),
                        cursor == null ? null : cursor.id(1),
                        limit + 1),
                limit,
                null,
                role -> Cursor.after(role.fromDate, role.id),
                role -> role);
        return new Page<>(views.all(page.items()), null, page.next());
    }

    @Transactional
    LocalRoleView get(Place place, UUID id) {
        AccessTable.require(actor.get(), Action.SEE_PEOPLE);
        return views.one(find(place, id));
    }

    @Transactional
    LocalRoleView appoint(Place place, RoleDraft draft) {
        check(place);
        AccessTable.require(actor.get(), Action.APPOINT, place.on());
        Faults faults = new Faults();
        validation.check(draft, faults);
        faults.refuseIfAny();
        LocalDate from = draft.from() == null ? today() : draft.from();
        if (draft.until() != null && !draft.until().isAfter(from)) {
            faults.add(Fault.at("/until", "until-not-after-from"));
        }
        if (!gazetteer.existsOn(place, from)) {
            faults.add(Fault.at(
                    "/from",
                    "region-not-then",
                    gazetteer.officialName(place, speech.language()).orElseThrow()));
        }
        @Nullable PersonFacts holder = appointments.colleague(draft.member(), place, "/member", faults);
        if (holder != null && appointments.holds(holder.id(), place, draft.role(), from, draft.until())) {
            faults.add(Fault.at("/member", "role-held-already", holder.name()));
        }
        faults.refuseIfAny();
        LocalRole role = new LocalRole(draft.member(), place, draft.role(), draft.mandate(), from);
        role.untilDate = draft.until();
        appointments.give(role);
        return views.one(role);
    }

    @Transactional
    LocalRoleView change(Place place, UUID id, ExpectedVersion expected, MergePatch<RolePatch> patch) {
        LocalRole role = find(place, id);
        AccessTable.require(actor.get(), Action.APPOINT, place.on());
        expected.check(role.version);
        RolePatch draft = patch.applyTo(role.toPatch());
        Faults faults = new Faults();
        validation.check(draft, faults);
        if (draft.until() != null && draft.until().isBefore(role.fromDate)) {
            faults.add(Fault.at("/until", "until-not-after-from"));
        }
        faults.refuseIfAny();
        role.describe(draft);
        appointments.changed(role);
        return views.one(role);
    }

    /** @return the role as the successor holds it */
    @Transactional
    LocalRoleView handOver(Place place, HandoverDraft draft) {
        check(place);
        AccessTable.require(actor.get(), Action.APPOINT, place.on());
        Faults faults = new Faults();
        validation.check(draft, faults);
        faults.refuseIfAny();
        LocalDate on = draft.on() == null ? today() : draft.on();
        @Nullable LocalRole role = roles.of(place, draft.role()).orElse(null);
        if (role == null) {
            faults.add(Fault.at("/role", "unknown-role"));
        } else if (!role.lastsOn(on)) {
            throw new Refusal.Conflict("role-ended-already");
        } else if (on.isBefore(role.fromDate)) {
            faults.add(Fault.at("/on", "until-not-after-from"));
        }
        @Nullable PersonFacts to = appointments.colleague(draft.to(), place, "/to", faults);
        if (role != null && to != null && appointments.holds(to.id(), place, role.role, on, null)) {
            faults.add(Fault.at("/to", "role-held-already", to.name()));
        }
        faults.refuseIfAny();
        return views.one(appointments.handOver(
                java.util.Objects.requireNonNull(role), java.util.Objects.requireNonNull(to), on, draft.note()));
    }

    private void check(Place place) {
        if (!gazetteer.knows(place)) {
            throw new Refusal.NotFound();
        }
    }

    private LocalRole find(Place place, UUID id) {
        return roles.of(place, id).orElseThrow(Refusal.NotFound::new);
    }

    private LocalDate today() {
        return Gazetteer.dayOf(clock.instant());
    }
}
