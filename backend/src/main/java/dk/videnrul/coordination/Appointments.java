package dk.videnrul.coordination;

import dk.videnrul.identity.Grant;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.Place;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.people.PersonForgotten;
import dk.videnrul.people.PersonLeft;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Roles for municipalities and regions as they come and go, for the features above too. A role of a region that ends stays
 * that region's and goes on counting for what is noted under it, until it is ended or handed over; who coordinates the region
 * that it became part of may all of that too, so that nothing is left without anybody who may decide.
 */
@ApplicationScoped
public class Appointments {
    private final LocalRoleRepository roles;
    private final People people;
    private final Gazetteer gazetteer;
    private final HandoverLetters letters;
    private final Event<RoleHandedOver> handovers;
    private final Outbox outbox;
    private final Clock clock;

    Appointments(
            LocalRoleRepository roles,
            People people,
            Gazetteer gazetteer,
            HandoverLetters letters,
            Event<RoleHandedOver> handovers,
            Outbox outbox,
            Clock clock) {
        this.roles = roles;
        this.people = people;
        this.gazetteer = gazetteer;
        this.letters = letters;
        this.handovers = handovers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What somebody may today for municipalities and regions, also for regions that have become part of theirs. */
    @Transactional
    public Set<Grant> grants(UUID person) {
        return roles.of(person, today()).stream().flatMap(this::grants).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Grant> grants(LocalRole role) {
        return role.region == null
                ? Stream.of(role.place().grant(role.role.toRole()))
                : gazetteer.regionsIn(role.region).stream().map(slug -> Grant.forRegion(slug, role.role.toRole()));
    }

    /** Who coordinates a municipality or a region today. */
    @Transactional
    public Collection<PersonFacts> coordinators(Place place) {
        return people.withIds(roles.coordinating(List.of(place), today()).stream()
                        .map(role -> role.person)
                        .toList())
                .values();
    }

    /** Who coordinates each of several municipalities today, in two statements; first who has done so longest. */
    @Transactional
    public Map<String, List<PersonFacts>> coordinators(Collection<String> municipalities) {
        List<LocalRole> held = roles.coordinating(
                municipalities.stream().map(Place::municipality).toList(), today());
        Map<UUID, PersonFacts> named =
                people.withIds(held.stream().map(role -> role.person).collect(Collectors.toSet()));
        return held.stream()
                .filter(role -> named.containsKey(role.person))
                .collect(Collectors.groupingBy(
                        role -> Objects.requireNonNull(role.municipality),
                        Collectors.mapping(
                                role -> Objects.requireNonNull(named.get(role.person)), Collectors.toList())));
    }

    /** Gives a role from today, where it is not held already. */
    @Transactional
    public void appoint(UUID person, Place place, LocalRoleKind role, @Nullable String mandate) {
        if (!holds(person, place, role, today(), null)) {
            give(new LocalRole(person, place, role, mandate, today()));
        }
    }

    boolean holds(UUID person, Place place, LocalRoleKind role, LocalDate from, @Nullable LocalDate until) {
        return roles.of(person, place, role).stream().anyMatch(held -> held.overlaps(from, until));
    }

    /** Somebody active who works for the place, or for a region that becomes part of it; a fault is noted for anybody else. */
    @Nullable
    PersonFacts colleague(UUID member, Place place, String pointer, Faults faults) {
        PersonFacts found = people.active(member).orElse(null);
        if (found == null) {
            faults.add(Fault.at(pointer, "unknown-member"));
        } else if (!worksFor(found, place)) {
            faults.add(Fault.at(pointer, "other-employer", found.name()));
        }
        return found;
    }

    private boolean worksFor(PersonFacts person, Place place) {
        return place.equals(person.place())
                || (place.region() != null
                        && person.region() != null
                        && gazetteer.becomes(person.region(), place.region()));
    }

    void give(LocalRole role) {
        roles.persistAndFlush(role);
        changed(role);
    }

    void changed(LocalRole role) {
        roles.flush();
        outbox.add(new Fact("local-role", role.id, "changed"));
    }

    LocalRole handOver(LocalRole role, PersonFacts to, LocalDate on, @Nullable String note) {
        PersonFacts from =
                Objects.requireNonNull(people.withIds(List.of(role.person)).get(role.person));
        role.end(on);
        LocalRole next = new LocalRole(to.id(), role.place(), role.role, role.mandate, on);
        next.note = note;
        give(next);
        changed(role);
        RoleHandedOver handover = new RoleHandedOver(role.place(), role.role, from, to, on, note);
        handovers.fire(handover);
        letters.send(handover);
        return next;
    }

    /** Nothing is lost when somebody leaves: the successor holds from now what the leaver held. */
    void endWhatIsHeldBy(@Observes PersonLeft departure) {
        PersonFacts successor = departure.successor();
        for (LocalRole role : lasting(departure.person().id(), departure.on())) {
            boolean goesOn = successor != null
                    && !role.fromDate.isAfter(departure.on())
                    && !holds(successor.id(), role.place(), role.role, departure.on(), null);
            if (successor != null && goesOn) {
                handOver(role, successor, departure.on(), null);
            } else {
                role.end(departure.on());
                changed(role);
            }
        }
    }

    void endWhatIsHeldBy(@Observes PersonForgotten deletion) {
        for (LocalRole role : lasting(deletion.person().id(), deletion.on())) {
            role.end(deletion.on());
            changed(role);
        }
    }

    private List<LocalRole> lasting(UUID person, LocalDate day) {
        return roles.of(List.of(person)).stream()
                .filter(role -> role.lastsOn(day))
                .toList();
    }

    private LocalDate today() {
        return Gazetteer.dayOf(clock.instant());
    }
}
