package dk.videnrul.methodcall;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.On;
import dk.videnrul.knowledge.ItemGate;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Calls are planned, opened, run and closed. */
@ApplicationScoped
class MethodCalls {
    /** How the outbox names facts about calls. */
    static final String SUBJECT = "method-call";

    private final MethodCallStore store;
    private final MethodCallGate gate;
    private final MethodCallChecks checks;
    private final MethodCallSteps steps;
    private final MethodCallViews views;
    private final GroupGate groups;
    private final ItemGate items;
    private final Outbox outbox;

    MethodCalls(
            MethodCallStore store,
            MethodCallGate gate,
            MethodCallChecks checks,
            MethodCallSteps steps,
            MethodCallViews views,
            GroupGate groups,
            ItemGate items,
            Outbox outbox) {
        this.store = store;
        this.gate = gate;
        this.checks = checks;
        this.steps = steps;
        this.views = views;
        this.groups = groups;
        this.items = items;
        this.outbox = outbox;
    }

    /**
     * @param slug of a group whose calls are listed
     * @param item short public id of an item whose calls are listed
     */
    @Transactional
    Page<MethodCallSummary> list(
            List<MethodCallStatus> status,
            @Nullable String slug,
            @Nullable String item,
            int limit,
            @Nullable String after) {
        AccessTable.require(gate.caller(), Action.SEE_METHOD_CALLS);
        MethodCallFilter filter = new MethodCallFilter(
                status,
                slug == null ? null : groups.seen(slug).id(),
                item == null ? null : items.seen(item).id());
        boolean all = AccessTable.allows(gate.caller(), Action.PLAN_METHOD_CALL);
        Set<UUID> plans = gate.caller().themeGroups().stream()
                .filter(group -> AccessTable.allows(gate.caller(), Action.PLAN_METHOD_CALL, On.group(group)))
                .collect(Collectors.toSet());
        Page<MethodCall> page = Page.of(
                store.calls().matching(filter, all, plans, Cursor.decode(after, 2), limit + 1),
                limit,
                store.calls().count(filter, all, plans),
                one -> Cursor.after(one.createdAt, one.id),
                Function.identity());
        return new Page<>(views.all(page.items()), page.total(), page.next());
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    @Transactional
    MethodCallView get(UUID id) {
        return views.one(gate.seen(id));
    }

    /** @throws Refusal.Invalid with every fault */
    @Transactional
    MethodCallView plan(MethodCallDraft draft) {
        MethodCallChecks.Named named = checks.check(draft, null, gate.today());
        MethodCall call = new MethodCall(draft, named.group(), named.item().id(), Writer.of(gate.caller()), gate.now());
        store.calls().persistAndFlush(call);
        return told(call, "planned");
    }

    /** @throws Refusal.Conflict when municipalities are trying it already, or it is over */
    @Transactional
    MethodCallView change(UUID id, ExpectedVersion expected, MergePatch<MethodCallDraft> patch) {
        MethodCall call = gate.heldToPlan(id);
        expected.check(call.version);
        MethodCallDraft draft = patch.applyTo(views.draft(call));
        MethodCallChecks.Named named = checks.check(draft, call, gate.today());
        if (!call.is(MethodCallStatus.DRAFT) && !call.is(MethodCallStatus.OPEN)) {
            throw new Refusal.Conflict("method-call-begun");
        }
        if (draft.most() != null && store.signUps().countOf(id) > draft.most()) {
            throw new Refusal.Conflict("method-call-full");
        }
        call.write(draft, named.group(), named.item().id());
        store.calls().flush();
        return told(call, "changed");
    }

    /** @throws Refusal.Conflict when others were invited */
    @Transactional
    void remove(UUID id, ExpectedVersion expected) {
        MethodCall call = gate.heldToPlan(id);
        expected.check(call.version);
        if (!call.is(MethodCallStatus.DRAFT)) {
            throw new Refusal.Conflict("method-call-opened");
        }
        store.calls().delete(call);
        store.calls().flush();
        outbox.add(new Fact(SUBJECT, id, "removed"));
    }

    /**
     * @throws Refusal.Invalid with everything that is missing
     * @throws Refusal.Conflict when it cannot go there, or too few municipalities take part
     */
    @Transactional
    MethodCallView step(UUID id, ExpectedVersion expected, MethodCallStatusChange change) {
        MethodCall call = gate.heldToPlan(id);
        expected.check(call.version);
        steps.take(call, change);
        store.calls().flush();
        return told(call, "changed");
    }

    private MethodCallView told(MethodCall call, String what) {
        outbox.add(new Fact(SUBJECT, call.id, what));
        return views.one(call);
    }
}
