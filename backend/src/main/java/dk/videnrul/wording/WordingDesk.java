package dk.videnrul.wording;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the secretariat keeps words for the search. */
@ApplicationScoped
class WordingDesk {
    /** Every node holds all of them in memory. */
    private static final int MOST = 2000;

    private final WordingRepository wordings;
    private final WordingChangeRepository changes;
    private final WordingChecks checks;
    private final WordingViews views;
    private final Event<WordingState> changed;
    private final CurrentActor current;
    private final Clock clock;

    WordingDesk(
            WordingRepository wordings,
            WordingChangeRepository changes,
            WordingChecks checks,
            WordingViews views,
            Event<WordingState> changed,
            CurrentActor current,
            Clock clock) {
        this.wordings = wordings;
        this.changes = changes;
        this.checks = checks;
        this.views = views;
        this.changed = changed;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    Page<WordingView> list(@Nullable String q, int limit, @Nullable String after) {
        AccessTable.require(current.get(), Action.KEEP_WORDINGS);
        Page<Wording> page = Page.of(
                wordings.containing(q, Cursor.decode(after, 2), limit + 1),
                limit,
                wordings.countContaining(q),
                one -> Cursor.after(one.changedAt, one.id),
                Function.identity());
        return new Page<>(views.all(page.items()), page.total(), page.next());
    }

    /** @throws Refusal.NotFound when there are none, or the caller does not see them */
    @Transactional
    WordingView get(UUID id) {
        return views.one(seen(id));
    }

    /** @param wording of which words alone; null for all, also those that were removed */
    @Transactional
    Page<WordingChangeView> changes(@Nullable UUID wording, int limit, @Nullable String after) {
        AccessTable.require(current.get(), Action.KEEP_WORDINGS);
        Page<WordingChange> page = Page.of(
                changes.of(wording, Cursor.decode(after, 2), limit + 1),
                limit,
                null,
                one -> Cursor.after(one.at, one.id),
                Function.identity());
        return new Page<>(views.changes(page.items()), null, page.next());
    }

    /**
     * @throws Refusal.Invalid with every fault
     * @throws Refusal.Conflict when there are such words already, or as many as there may be
     */
    @Transactional
    WordingView create(WordingDraft draft) {
        AccessTable.require(current.get(), Action.KEEP_WORDINGS);
        checks.check(draft);
        wordings.beginChange();
        List<Wording> all = wordings.all();
        if (all.size() >= MOST) {
            throw new Refusal.Conflict("wording-enough", null, MOST);
        }
        refuseIfKnown(draft, all, null);
        Wording wording = new Wording(draft, current.get(), clock.instant());
        wordings.persistAndFlush(wording);
        tell(wording, WordingChangeKind.ADDED);
        return views.one(wording);
    }

    /**
     * @throws Refusal.Stale when they were changed meanwhile
     * @throws Refusal.Invalid with every fault
     */
    @Transactional
    WordingView change(UUID id, ExpectedVersion expected, MergePatch<WordingDraft> patch) {
        Wording wording = seen(id);
        expected.check(wording.version);
        WordingDraft before = wording.toDraft();
        WordingDraft draft = patch.applyTo(before);
        checks.check(draft);
        if (draft.equals(before)) {
            return views.one(wording);
        }
        wordings.beginChange();
        refuseIfKnown(draft, wordings.all(), id);
        wording.write(draft, current.get(), clock.instant());
        wordings.flush();
        tell(wording, WordingChangeKind.CHANGED);
        return views.one(wording);
    }

    /** @throws Refusal.Stale when they were changed meanwhile */
    @Transactional
    void remove(UUID id, ExpectedVersion expected) {
        Wording wording = seen(id);
        expected.check(wording.version);
        wordings.beginChange();
        wordings.delete(wording);
        wordings.flush();
        tell(wording, WordingChangeKind.REMOVED);
    }

    /** This node as soon as it has committed; the others look for themselves. */
    private void tell(Wording wording, WordingChangeKind kind) {
        changes.persist(new WordingChange(wording, kind, current.get(), clock.instant()));
        changed.fire(WordingState.of(wordings.state(), wordings.all()));
    }

    private static void refuseIfKnown(WordingDraft draft, List<Wording> all, @Nullable UUID except) {
        all.stream()
                .filter(one -> !one.id.equals(except) && one.isTypedLike(draft))
                .findFirst()
                .ifPresent(one -> {
                    throw new Refusal.Conflict("wording-known", null, String.join(", ", one.words));
                });
    }

    private Wording seen(UUID id) {
        if (!AccessTable.allows(current.get(), Action.KEEP_WORDINGS)) {
            throw new Refusal.NotFound();
        }
        return wordings.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    }
}
