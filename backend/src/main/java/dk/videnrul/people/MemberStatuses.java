package dk.videnrul.people;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People leave their work for the network and return; what they hold ends with it, in one transaction. */
@ApplicationScoped
class MemberStatuses {
    private final PersonRepository people;
    private final MemberViews views;
    private final Validation validation;
    private final CurrentActor actor;
    private final Event<PersonLeft> departures;
    private final Outbox outbox;
    private final Clock clock;

    MemberStatuses(
            PersonRepository people,
            MemberViews views,
            Validation validation,
            CurrentActor actor,
            Event<PersonLeft> departures,
            Outbox outbox,
            Clock clock) {
        this.people = people;
        this.views = views;
        this.validation = validation;
        this.actor = actor;
        this.departures = departures;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    MemberView change(UUID id, ExpectedVersion expected, MemberStatusChange change) {
        Person person = people.known(id).orElseThrow(Refusal.NotFound::new);
        AccessTable.require(actor.get(), Action.CHANGE_MEMBER, person.scope());
        expected.check(person.version);
        @Nullable Person successor = check(person, change);
        if (change.status() == person.status) {
            throw new Refusal.Conflict(person.isActive() ? "member-active-already" : "member-left-already");
        }
        if (change.status() == PersonStatus.LEFT) {
            LocalDate today = Gazetteer.dayOf(clock.instant());
            person.leave(today, change.reason());
            people.flush();
            departures.fire(new PersonLeft(person.toFacts(), today, successor == null ? null : successor.toFacts()));
        } else {
            person.returnToWork();
            people.flush();
        }
        outbox.add(new Fact(People.SUBJECT, id, "changed"));
        return views.one(person);
    }

    private @Nullable Person check(Person person, MemberStatusChange change) {
        Faults faults = new Faults();
        validation.check(change, faults);
        if (change.status() == PersonStatus.FORGOTTEN) {
            faults.add(Fault.at("/status", "unknown-code", "forgotten", "active, left"));
        }
        @Nullable
        Person successor = change.successor() == null
                ? null
                : people.findByIdOptional(change.successor())
                        .filter(Person::isActive)
                        .orElse(null);
        if (change.successor() != null) {
            if (successor == null || successor.id.equals(person.id)) {
                faults.add(Fault.at("/successor", "unknown-member"));
            } else if (!Objects.equals(successor.municipality, person.municipality)
                    || !Objects.equals(successor.region, person.region)) {
                faults.add(Fault.at("/successor", "other-employer", successor.name));
            }
        }
        faults.refuseIfAny();
        return successor;
    }
}
