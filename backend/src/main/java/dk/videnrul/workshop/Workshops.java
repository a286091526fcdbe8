package dk.videnrul.workshop;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.network.GroupGate;
import dk.videnrul.people.Writer;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Workshops are planned, opened, and closed. */
@ApplicationScoped
class Workshops {
    /** How the outbox names facts about workshops. */
    static final String SUBJECT = "workshop";

    private final WorkshopStore store;
    private final WorkshopGate gate;
    private final WorkshopChecks checks;
    private final WorkshopViews views;
    private final GroupGate groups;
    private final Outbox outbox;

    Workshops(
            WorkshopStore store,
            WorkshopGate gate,
            WorkshopChecks checks,
            WorkshopViews views,
            GroupGate groups,
            Outbox outbox) {
        this.store = store;
        this.gate = gate;
        this.checks = checks;
        this.views = views;
        this.groups = groups;
        this.outbox = outbox;
    }

    /** @param slug of a group whose workshops are listed; all where it is left out */
    @Transactional
    Page<WorkshopSummary> list(@Nullable String slug, int limit, @Nullable String after) {
        AccessTable.require(gate.caller(), Action.SEE_WORKSHOPS);
        WorkshopSight sight = WorkshopSight.of(gate.caller());
        @Nullable UUID group = slug == null ? null : groups.seen(slug).id();
        Instant now = gate.now();
        Page<Workshop> page = Page.of(
                store.workshops().matching(sight, group, now, Cursor.decode(after, 2), limit + 1),
                limit,
                store.workshops().count(sight, group, now),
                one -> Cursor.after(one.createdAt, one.id),
                Function.identity());
        return new Page<>(views.all(page.items()), page.total(), page.next());
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    @Transactional
    WorkshopView get(UUID id) {
        Workshop workshop = gate.seen(id);
        return views.one(workshop, gate.runs(workshop));
    }

    /** @throws Refusal.Invalid with every fault */
    @Transactional
    WorkshopView plan(WorkshopDraft draft) {
        Set<UUID> owners = checks.check(draft, null);
        Workshop workshop = new Workshop(draft, owners, Writer.of(gate.caller()), gate.now());
        store.workshops().persistAndFlush(workshop);
        return told(workshop, "planned");
    }

    /** @throws Refusal.Conflict when people have seen it */
    @Transactional
    WorkshopView change(UUID id, ExpectedVersion expected, MergePatch<WorkshopDraft> patch) {
        Workshop workshop = gate.heldToRun(id);
        expected.check(workshop.version);
        WorkshopDraft draft = patch.applyTo(views.draft(workshop));
        Set<UUID> owners = checks.check(draft, Set.copyOf(workshop.themeGroups));
        workshop.refuseUnlessDraft();
        workshop.write(draft, owners);
        store.workshops().flush();
        return told(workshop, "changed");
    }

    /** @throws Refusal.Conflict when people have seen it */
    @Transactional
    void remove(UUID id, ExpectedVersion expected) {
        Workshop workshop = gate.heldToRun(id);
        expected.check(workshop.version);
        workshop.refuseUnlessDraft();
        store.workshops().delete(workshop);
        store.workshops().flush();
        outbox.add(new Fact(SUBJECT, id, "removed"));
    }

    /**
     * Opens it, lets people vote, lets them answer again, gives it more time, or closes it.
     *
     * @throws Refusal.Conflict when it is closed, or has no themes to vote on
     */
    @Transactional
    WorkshopView step(UUID id, ExpectedVersion expected, WorkshopStatusChange change) {
        Workshop workshop = gate.heldToRun(id);
        expected.check(workshop.version);
        Instant now = gate.now();
        Instant until = checks.check(change, workshop, now);
        if (workshop.isClosed(now)) {
            throw new Refusal.Conflict("workshop-closed");
        }
        if (change.status() != WorkshopStatus.OPEN) {
            workshop.refuseDraft();
        }
        switch (change.status()) {
            case CLOSED -> workshop.close(now);
            case VOTING -> {
                if (store.themes().lastPlace(id) == 0) {
                    throw new Refusal.Conflict("workshop-no-themes");
                }
                workshop.goOn(WorkshopStatus.VOTING, until);
            }
            default -> {
                if (workshop.isDraft()) {
                    workshop.open(freeCode(now), until, now);
                } else {
                    workshop.goOn(WorkshopStatus.OPEN, until);
                }
            }
        }
        store.workshops().flush();
        return told(workshop, change.status() == WorkshopStatus.CLOSED ? "closed" : "changed");
    }

    private String freeCode(Instant now) {
        String code = RoomCode.next();
        while (!store.workshops().isFree(code, now)) {
            code = RoomCode.next();
        }
        return code;
    }

    private WorkshopView told(Workshop workshop, String what) {
        outbox.add(new Fact(SUBJECT, workshop.id, what));
        return views.one(workshop, true);
    }
}
