package dk.videnrul.network;

import dk.videnrul.identity.Grant;
import dk.videnrul.identity.MemberRecords;
import dk.videnrul.identity.Role;
import dk.videnrul.municipality.Gazetteer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the floor below which roles the network's own records give to somebody who logged in. */
@ApplicationScoped
class PersonRecords implements MemberRecords {
    private final PersonRepository people;
    private final ParticipationRepository participations;
    private final EntityManager database;
    private final Clock clock;

    PersonRecords(
            PersonRepository people, ParticipationRepository participations, EntityManager database, Clock clock) {
        this.people = people;
        this.participations = participations;
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<Membership> ofSubject(String subject) {
        return people.withSubject(subject).map(person -> new Membership(person.id, grants(person)));
    }

    private Set<Grant> grants(Person person) {
        LocalDate today = Gazetteer.dayOf(clock.instant());
        Set<Grant> grants = new HashSet<>();
        grants.add(Grant.network(Role.MEMBER));
        participations.of(person.id, today).forEach(part -> grants.add(Grant.in(part.themeGroup, part.role.toRole())));
        municipalRoles(person, today)
                .forEach(role -> grants.add(Grant.forMunicipality(role.key.municipality(), role.key.role())));
        return grants;
    }

    private List<MunicipalRole> municipalRoles(Person person, LocalDate day) {
        return database.createQuery(
                        "from MunicipalRole where key.person = :person and key.fromDate <= :day"
                                + " and (untilDate is null or untilDate > :day)",
                        MunicipalRole.class)
                .setParameter("person", person.id)
                .setParameter("day", day)
                .getResultList();
    }
}
