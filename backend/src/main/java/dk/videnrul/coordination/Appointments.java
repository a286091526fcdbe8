package dk.videnrul.coordination;

import dk.videnrul.identity.Grant;
import dk.videnrul.municipality.Gazetteer;
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
import org.jspecify.annotations.Nullable;

/** Roles for municipalities as they come and go, for the features above too. */
@ApplicationScoped
public class Appointments {
    private final LocalRoleRepository roles;
    private final People people;
    private final HandoverLetters letters;
    private final Event<RoleHandedOver> handovers;
    private final Outbox outbox;
    private final Clock clock;

    Appointments(
            LocalRoleRepository roles,
            People people,
            HandoverLetters letters,
            Event<RoleHandedOver> handovers,
            Outbox outbox,
            Clock clock) {
        this.roles = roles;
        this.people = people;
        this.letters = letters;
        this.handovers = handovers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The roles that municipalities give somebody today. */
    @Transactional
    public Set<Grant> grants(UUID person) {
        return roles.of(person, today()).stream().map(LocalRole::toGrant).collect(Collectors.toUnmodifiableSet());
    }

    /** Who coordinates a municipality today. */
    @Transactional
    public Collection<PersonFacts> coordinators(String municipality) {
        return people.withIds(roles.coordinating(List.of(municipality), today()).stream()
                        .map(role -> role.person)
                        .toList())
                .values();
    }

    /** Who coordinates each of several municipalities today, in two statements; first who has done so longest. */
    @Transactional
    public Map<String, List<PersonFacts>> coordinators(Collection<String> municipalities) {
        List<LocalRole> held = roles.coordinating(municipalities, today());
        Map<UUID, PersonFacts> named =
                people.withIds(held.stream().map(role -> role.person).collect(Collectors.toSet()));
        return held.stream()
                .filter(role -> named.containsKey(role.person))
                .collect(Collectors.groupingBy(
                        role -> role.municipality,
                        Collectors.mapping(
                                role -> Objects.requireNonNull(named.get(role.person)), Collectors.toList())));
    }

    /** Gives a role from today, where it is not held already. */
    @Transactional
    public void appoint(UUID person, String municipality, LocalRoleKind role, @Nullable String mandate) {
        if (!holds(person, municipality, role, today(), null)) {
            give(new LocalRole(person, municipality, role, mandate, today()));
        }
    }

    boolean holds(UUID person, String municipality, LocalRoleKind role, LocalDate from, @Nullable LocalDate until) {
        return roles.of(person, municipality, role).stream().anyMatch(held -> held.overlaps(from, until));
    }

    /** Somebody active who works for the municipality; a fault is noted for anybody else. */
    @Nullable
    PersonFacts colleague(UUID member, String municipality, String pointer, Faults faults) {
        PersonFacts found = people.active(member).orElse(null);
        if (found == null) {
            faults.add(Fault.at(pointer, "unknown-member"));
        } else if (!municipality.equals(found.municipality())) {
            faults.add(Fault.at(pointer, "other-employer", found.name()));
        }
        return found;
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
        LocalRole next = new LocalRole(to.id(), role.municipality, role.role, role.mandate, on);
        next.note = note;
        give(next);
        changed(role);
        RoleHandedOver handover = new RoleHandedOver(role.municipality, role.role, from, to, on, note);
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
                    && !holds(successor.id(), role.municipality, role.role, departure.on(), null);
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
