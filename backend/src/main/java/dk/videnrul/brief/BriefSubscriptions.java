package dk.videnrul.brief;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.platform.rhythm.TimeZones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When the caller gets the brief of a municipality by e-mail. */
@ApplicationScoped
class BriefSubscriptions {
    private final BriefSubscriptionRepository subscriptions;
    private final BriefGate gate;
    private final People people;
    private final Validation validation;
    private final CurrentActor current;
    private final Clock clock;

    BriefSubscriptions(
            BriefSubscriptionRepository subscriptions,
            BriefGate gate,
            People people,
            Validation validation,
            CurrentActor current,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.gate = gate;
        this.people = people;
        this.validation = validation;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    BriefSubscriptionView get(String code) {
        MunicipalityRef place = gate.place(code);
        @Nullable PersonFacts reader = reader();
        return view(place, reader, known(reader, code));
    }

    /**
     * @throws Refusal.Conflict when the network has no record or no address of the caller, or the caller reads briefs only
     *     by a role that the identity provider gives
     */
    @Transactional
    BriefSubscriptionView change(String code, ExpectedVersion expected, BriefSubscriptionDraft draft) {
        MunicipalityRef place = gate.place(code);
        @Nullable PersonFacts reader = reader();
        if (reader != null) {
            people.hold(reader.id());
        }
        BriefSubscription subscription = known(reader, code);
        expected.check(subscription.version);
        check(draft);
        if (reader == null) {
            throw new Refusal.Conflict("no-member-record");
        }
        if (draft.frequency() != BriefFrequency.OFF) {
            requireReachable(reader, code);
        }
        subscription.choose(draft, clock.instant());
        subscriptions.persistAndFlush(subscription);
        return view(place, reader, subscription);
    }

    private void requireReachable(PersonFacts reader, String code) {
        if (reader.email() == null) {
            throw new Refusal.Conflict("no-work-address");
        }
        if (gate.member(reader.id(), code, reader.language()).isEmpty()) {
            throw new Refusal.Conflict("brief-subscription-needs-role");
        }
    }

    private void check(BriefSubscriptionDraft draft) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        TimeZones.check(draft.timeZone(), faults);
        faults.refuseIfAny();
    }

    private @Nullable PersonFacts reader() {
        @Nullable UUID person = current.get().personId();
        return person == null ? null : people.active(person).orElse(null);
    }

    private BriefSubscription known(@Nullable PersonFacts reader, String code) {
        UUID person = reader == null ? new UUID(0, 0) : reader.id();
        return subscriptions.of(person, code).orElseGet(() -> new BriefSubscription(person, code));
    }

    private static BriefSubscriptionView view(
            MunicipalityRef place, @Nullable PersonFacts reader, BriefSubscription subscription) {
        return new BriefSubscriptionView(
                place,
                subscription.frequency,
                subscription.weekday,
                subscription.hour,
                subscription.timeZone,
                reader == null ? null : reader.email(),
                subscription.nextAt,
                subscription.version);
    }
}
