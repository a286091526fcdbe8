package dk.videnrul.funding;

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

/** Where the secretariat keeps what the network applies for money for. */
@ApplicationScoped
class FundingRegister {
    private final FundingRepository applications;
    private final FundingChecks checks;
    private final FundingViews views;
    private final CurrentActor current;
    private final Clock clock;

    FundingRegister(
            FundingRepository applications,
            FundingChecks checks,
            FundingViews views,
            CurrentActor current,
            Clock clock) {
        this.applications = applications;
        this.checks = checks;
        this.views = views;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    Page<FundingView> list(FundingQuestion question) {
        AccessTable.require(current.get(), Action.SEE_FUNDING);
        Page<FundingApplication> page = Page.of(
                applications.matching(question, Cursor.decode(question.cursor(), 2), question.limit() + 1),
                question.limit(),
                applications.countMatching(question),
                one -> Cursor.after(one.turn, one.id),
                Function.identity());
        return new Page<>(views.all(page.items()), page.total(), page.next());
    }

    /** @throws Refusal.NotFound when it is not there, or the caller does not see it */
    @Transactional
    FundingView get(UUID id) {
        return views.one(seen(id));
    }

    /** @throws Refusal.Invalid with every fault */
    @Transactional
    FundingView create(FundingDraft draft) {
        AccessTable.require(current.get(), Action.KEEP_FUNDING);
        FundingApplication application =
                new FundingApplication(draft, checks.check(draft), current.get(), clock.instant());
        applications.persistAndFlush(application);
        return views.one(application);
    }

    /**
     * @throws Refusal.Stale when it was changed meanwhile
     * @throws Refusal.Invalid with every fault
     */
    @Transactional
    FundingView change(UUID id, ExpectedVersion expected, MergePatch<FundingDraft> patch) {
        FundingApplication application = kept(id, expected);
        FundingDraft draft = patch.applyTo(views.draft(application));
        application.write(draft, checks.check(draft), current.get(), clock.instant());
        applications.flush();
        return views.one(application);
    }

    /** @throws Refusal.Stale when it was changed meanwhile */
    @Transactional
    void remove(UUID id, ExpectedVersion expected) {
        applications.delete(kept(id, expected));
    }

    private FundingApplication kept(UUID id, ExpectedVersion expected) {
        FundingApplication application = seen(id);
        AccessTable.require(current.get(), Action.KEEP_FUNDING);
        expected.check(application.version);
        return application;
    }

    private FundingApplication seen(UUID id) {
        if (!AccessTable.allows(current.get(), Action.SEE_FUNDING)) {
            throw new Refusal.NotFound();
        }
        return applications.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    }
}
