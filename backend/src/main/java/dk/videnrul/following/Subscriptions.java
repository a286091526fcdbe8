package dk.videnrul.following;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.people.People;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the caller follows. Nobody else knows of it: what others follow is not found. */
@ApplicationScoped
class Subscriptions {
    static final int MOST = 200;

    private final SubscriptionRepository subscriptions;
    private final SubscriptionChecks checks;
    private final SubscriptionViews views;
    private final People people;
    private final Validation validation;
    private final CurrentActor current;
    private final Clock clock;

    Subscriptions(
            SubscriptionRepository subscriptions,
            SubscriptionChecks checks,
            SubscriptionViews views,
            People people,
            Validation validation,
            CurrentActor current,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.checks = checks;
        this.views = views;
        this.people = people;
        this.validation = validation;
        this.current = current;
        this.clock = clock;
    }

    /** Only what somebody with a record can have; others follow nothing. */
    @Transactional
    Page<SubscriptionView> list(int limit, @Nullable String after) {
        AccessTable.require(current.get(), Action.FOLLOW);
        @Nullable UUID person = current.get().personId();
        if (person == null) {
            return new Page<>(java.util.List.of(), null, null);
        }
        Page<Subscription> page = Page.of(
                subscriptions.of(person, Cursor.decode(after, 1), limit + 1),
                limit,
                null,
                one -> Cursor.after(one.id),
                Function.identity());
        return new Page<>(views.all(page.items()), null, page.next());
    }

    /**
     * @throws Refusal.Invalid with every fault
     * @throws Refusal.Conflict when the caller follows it already, follows as much as one can, or has no record
     */
    @Transactional
    SubscriptionView follow(SubscriptionDraft draft) {
        AccessTable.require(current.get(), Action.FOLLOW);
        Subscription.Target target = checks.checked(draft);
        @Nullable UUID person = current.get().personId();
        if (person == null) {
            throw new Refusal.Conflict("no-member-record");
        }
        people.hold(person);
        if (subscriptions.same(person, target).isPresent()) {
            throw new Refusal.Conflict("followed-already");
        }
        if (subscriptions.count("person", person) >= MOST) {
            throw new Refusal.Conflict("follows-too-much");
        }
        Subscription made = new Subscription(person, target, false, clock.instant());
        subscriptions.persistAndFlush(made);
        return views.one(made);
    }

    /** @throws Refusal.NotFound when the caller does not follow it */
    @Transactional
    SubscriptionView get(UUID id) {
        return views.one(own(id));
    }

    /** @throws Refusal.Invalid for anything but a search */
    @Transactional
    SubscriptionView rename(UUID id, ExpectedVersion expected, MergePatch<SubscriptionName> patch) {
        Subscription subscription = own(id);
        expected.check(subscription.version);
        SubscriptionName changed = patch.applyTo(new SubscriptionName(subscription.name));
        Faults faults = new Faults();
        validation.check(changed, faults);
        if (subscription.search == null) {
            faults.add(Fault.at("/name", "only-searches-have-names"));
        }
        faults.refuseIfAny();
        subscription.rename(Objects.requireNonNull(changed.name()).strip());
        subscriptions.flush();
        return views.one(subscription);
    }

    @Transactional
    void unfollow(UUID id, ExpectedVersion expected) {
        Subscription subscription = own(id);
        expected.check(subscription.version);
        subscriptions.delete(subscription);
    }

    private Subscription own(UUID id) {
        @Nullable UUID person = current.get().personId();
        @Nullable
        Subscription own = person == null ? null : subscriptions.of(person, id).orElse(null);
        if (own == null) {
            throw new Refusal.NotFound();
        }
        AccessTable.require(
                current.get(), Action.CHANGE_SUBSCRIPTION, On.network().own(true));
        return own;
    }
}
