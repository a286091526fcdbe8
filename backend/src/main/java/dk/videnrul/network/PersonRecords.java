package dk.videnrul.network;

import dk.videnrul.coordination.Appointments;
import dk.videnrul.identity.Grant;
import dk.videnrul.identity.MemberRecords;
import dk.videnrul.identity.Role;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells the floor below which roles the network's own records give to somebody who logged in. */
@ApplicationScoped
class PersonRecords implements MemberRecords {
    private final People people;
    private final Appointments appointments;
    private final ParticipationRepository participations;
    private final Clock clock;

    PersonRecords(People people, Appointments appointments, ParticipationRepository participations, Clock clock) {
        this.people = people;
        this.appointments = appointments;
        this.participations = participations;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<Membership> ofSubject(String subject) {
        return people.withSubject(subject).map(person -> new Membership(person.id(), grants(person.id())));
    }

    @Override
    @Transactional
    public Optional<Membership> ofPerson(UUID person) {
        return people.active(person).map(known -> new Membership(known.id(), grants(known.id())));
    }

    private Set<Grant> grants(UUID person) {
        LocalDate today = Gazetteer.dayOf(clock.instant());
        Set<Grant> grants = new HashSet<>(appointments.grants(person));
        grants.add(Grant.network(Role.MEMBER));
        grants.addAll(participations.grants(person, today));
        return grants;
    }
}
