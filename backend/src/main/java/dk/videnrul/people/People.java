package dk.videnrul.people;

import dk.videnrul.identity.Grant;
import dk.videnrul.municipality.Gazetteer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people of the network, for the features above. */
@ApplicationScoped
public class People {
    private final PersonRepository people;
    private final MunicipalRoleRepository roles;
    private final Clock clock;

    People(PersonRepository people, MunicipalRoleRepository roles, Clock clock) {
        this.people = people;
        this.roles = roles;
        this.clock = clock;
    }

    /** The people with these ids, in one statement; ids that are not known are left out. */
    @Transactional
    public Map<UUID, PersonFacts> withIds(Collection<UUID> ids) {
        return people.withIds(ids).stream()
                .map(Person::toFacts)
                .collect(Collectors.toMap(PersonFacts::id, Function.identity()));
    }

    /** @param subject the {@code sub} of a verified token */
    @Transactional
    public Optional<PersonFacts> withSubject(String subject) {
        return people.withSubject(subject).map(Person::toFacts);
    }

    /** The roles that municipalities give somebody today. */
    @Transactional
    public Set<Grant> municipalGrants(UUID person) {
        return roles.of(person, Gazetteer.dayOf(clock.instant())).stream()
                .map(MunicipalRole::toGrant)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who coordinates for a municipality today, the longest in office first. */
    @Transactional
    public List<PersonFacts> coordinatorsOf(String municipality) {
        List<UUID> holders = roles.coordinatorsOf(municipality, Gazetteer.dayOf(clock.instant())).stream()
                .map(role -> role.key.person())
                .toList();
        Map<UUID, PersonFacts> known = withIds(holders);
        return holders.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
