package dk.videnrul.dialogue;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

/** Where the secretariat keeps with whom the network talks. */
@ApplicationScoped
class Stakeholders {
    private final StakeholderRepository stakeholders;
    private final StakeholderChecks checks;
    private final StakeholderViews views;
    private final CurrentActor current;
    private final Clock clock;

    Stakeholders(
            StakeholderRepository stakeholders,
            StakeholderChecks checks,
            StakeholderViews views,
            CurrentActor current,
            Clock clock) {
        this.stakeholders = stakeholders;
        this.checks = checks;
        this.views = views;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    Page<StakeholderView> list(StakeholderQuestion question) {
        AccessTable.require(current.get(), Action.SEE_DIALOGUE);
        Page<Stakeholder> page = Page.of(
                stakeholders.matching(question, Cursor.decode(question.cursor(), 3), question.limit() + 1),
                question.limit(),
                stakeholders.countMatching(question),
                one -> Cursor.after(one.turn, one.searchText, one.id),
                Function.identity());
        return new Page<>(views.all(page.items()), page.total(), page.next());
    }

    /** @throws Refusal.NotFound when it is not there, or the caller does not see it */
    @Transactional
    StakeholderView get(UUID id) {
        return views.one(seen(id));
    }

    /**
     * @throws Refusal.Invalid with every fault
     * @throws Refusal.Conflict when there is one of that name already
     */
    @Transactional
    StakeholderView create(StakeholderDraft draft) {
        AccessTable.require(current.get(), Action.KEEP_DIALOGUE);
        Stakeholder stakeholder = new Stakeholder(draft, checks.check(draft, null), current.get(), clock.instant());
        stakeholders.persistAndFlush(stakeholder);
        return views.one(stakeholder);
    }

    /**
     * @throws Refusal.Stale when it was changed meanwhile
     * @throws Refusal.Invalid with every fault
     */
    @Transactional
    StakeholderView change(UUID id, ExpectedVersion expected, MergePatch<StakeholderDraft> patch) {
        Stakeholder stakeholder = kept(id, expected);
        StakeholderDraft draft = patch.applyTo(views.draft(stakeholder));
        stakeholder.write(draft, checks.check(draft, id), current.get(), clock.instant());
        stakeholders.flush();
        return views.one(stakeholder);
    }

    /**
     * Its contacts go with it.
     *
     * @throws Refusal.Stale when it was changed meanwhile
     */
    @Transactional
    void remove(UUID id, ExpectedVersion expected) {
        stakeholders.delete(kept(id, expected));
    }

    private Stakeholder kept(UUID id, ExpectedVersion expected) {
        Stakeholder stakeholder = seen(id);
        AccessTable.require(current.get(), Action.KEEP_DIALOGUE);
        expected.check(stakeholder.version);
        return stakeholder;
    }

    private Stakeholder seen(UUID id) {
        if (!AccessTable.allows(current.get(), Action.SEE_DIALOGUE)) {
            throw new Refusal.NotFound();
        }
        return stakeholders.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    }
}
