package dk.videnrul.municipality;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
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
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who belongs to the network when: municipalities and regions join, leave and return. */
@ApplicationScoped
class Memberships {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

    private final MembershipRepository memberships;
    private final Gazetteer gazetteer;
    private final Validation validation;
    private final CurrentActor actor;
    private final Outbox outbox;

    Memberships(
            MembershipRepository memberships,
            Gazetteer gazetteer,
            Validation validation,
            CurrentActor actor,
            Outbox outbox) {
        this.memberships = memberships;
        this.gazetteer = gazetteer;
        this.validation = validation;
        this.actor = actor;
        this.outbox = outbox;
    }

    /** @throws Refusal.NotFound when there is no such place */
    @Transactional
    Page<MembershipView> list(Place place, int limit, @Nullable String after) {
        check(place);
        Cursor cursor = Cursor.decode(after, 2);
        List<Membership> rest = memberships.of(place).stream()
                .filter(membership -> cursor == null || place(membership).compareTo(place(cursor)) > 0)
                .limit(limit + 1L)
                .toList();
        return Page.of(
                rest, limit, null, membership -> Cursor.after(membership.fromDate, membership.id), Membership::toView);
    }

    @Transactional
    MembershipView get(Place place, UUID id) {
        return find(place, id).toView();
    }

    /** @throws Refusal.Invalid when the period overlaps another */
    @Transactional
    MembershipView create(Place place, MembershipDraft draft) {
        check(place);
        AccessTable.require(actor.get(), Action.CHANGE_MEMBERSHIP);
        memberships.lock(place);
        check(draft, place, null);
        Membership membership = new Membership(place, draft, false);
        memberships.persistAndFlush(membership);
        tell(membership);
        return membership.toView();
    }

    @Transactional
    MembershipView change(Place place, UUID id, ExpectedVersion expected, MergePatch<MembershipDraft> patch) {
        Membership membership = find(place, id);
        AccessTable.require(actor.get(), Action.CHANGE_MEMBERSHIP);
        expected.check(membership.version);
        memberships.lock(place);
        MembershipDraft draft = patch.applyTo(membership.toDraft());
        check(draft, place, id);
        membership.describe(draft);
        memberships.flush();
        tell(membership);
        return membership.toView();
    }

    /** For a period that was noted by mistake; one that has ended keeps its days. */
    @Transactional
    void remove(Place place, UUID id, ExpectedVersion expected) {
        Membership membership = find(place, id);
        AccessTable.require(actor.get(), Action.CHANGE_MEMBERSHIP);
        expected.check(membership.version);
        memberships.delete(membership);
        tell(membership);
    }

    private void check(Place place) {
        if (!gazetteer.knows(place)) {
            throw new Refusal.NotFound();
        }
    }

    private Membership find(Place place, UUID id) {
        return memberships.of(place, id).orElseThrow(Refusal.NotFound::new);
    }

    private void check(MembershipDraft draft, Place place, @Nullable UUID itself) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        faults.refuseIfAny();
        if (draft.until() != null && !draft.until().isAfter(draft.from())) {
            faults.add(Fault.at("/until", "until-not-after-from"));
        } else {
            MembershipPeriod wanted = new MembershipPeriod(draft.from(), draft.until());
            memberships.of(place).stream()
                    .filter(other ->
                            !other.id.equals(itself) && other.toPeriod().overlaps(wanted))
                    .findFirst()
                    .ifPresent(other -> faults.add(overlap(other)));
        }
        faults.refuseIfAny();
    }

    private static Fault overlap(Membership other) {
        return other.untilDate == null
                ? Fault.at("/from", "period-overlaps-open", day(other.fromDate))
                : Fault.at("/from", "period-overlaps", day(other.fromDate), day(other.untilDate));
    }

    private void tell(Membership membership) {
        outbox.add(new Fact("membership", membership.id, "changed"));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String place(Membership membership) {
        return membership.fromDate + " " + membership.id;
    }

    private static String place(Cursor cursor) {
        return cursor.keys().getFirst() + " " + cursor.id(1);
    }
}
