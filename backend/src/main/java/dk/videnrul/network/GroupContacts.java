package dk.videnrul.network;

import dk.videnrul.identity.Role;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whom to ask and whom to write to about theme groups, and who takes part in them, for the features above. */
@ApplicationScoped
public class GroupContacts {
    private final ThemeGroupRepository groups;
    private final ParticipationRepository participations;
    private final People people;
    private final Clock clock;

    GroupContacts(ThemeGroupRepository groups, ParticipationRepository participations, People people, Clock clock) {
        this.groups = groups;
        this.participations = participations;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Who answers for each of these groups today: its chairs, then its vice-chairs; the steward of a closed group. Groups
     * for which nobody answers are left out. Three statements, however many groups there are.
     */
    @Transactional
    public Map<UUID, List<GroupContact>> chairsOf(Collection<UUID> ids) {
        Map<UUID, @Nullable UUID> stewards = new HashMap<>();
        Set<UUID> living = new HashSet<>();
        for (ThemeGroup group : groups.withIds(ids)) {
            if (group.isClosed()) {
                stewards.put(group.id, group.steward);
            } else {
                living.add(group.id);
            }
        }
        List<Participation> chairing = participations.chairs(living, Gazetteer.dayOf(clock.instant()));
        Map<UUID, PersonFacts> known = people.withIds(everybody(chairing, stewards.values()));
        Map<UUID, List<GroupContact>> contacts = new HashMap<>();
        chairing.forEach(part -> add(contacts, part.themeGroup, known.get(part.person), part.role.toRole()));
        stewards.forEach((group, steward) -> add(contacts, group, known.get(steward), Role.STEWARD));
        return contacts;
    }

    /** The people who answer for one group today, in the order in which to turn to them. */
    @Transactional
    public List<PersonFacts> answeringFor(UUID group) {
        return chairsOf(List.of(group)).getOrDefault(group, List.of()).stream()
                .map(GroupContact::person)
                .distinct()
                .toList();
    }

    /** The groups in which people who work for a municipality take part today. */
    @Transactional
    public Set<UUID> groupsOf(String municipality) {
        return Set.copyOf(participations.groupsOf(municipality, Gazetteer.dayOf(clock.instant())));
    }

    private static Set<UUID> everybody(List<Participation> chairing, Collection<@Nullable UUID> stewards) {
        Set<UUID> everybody = chairing.stream().map(part -> part.person).collect(Collectors.toSet());
        for (UUID steward : stewards) {
            if (steward != null) {
                everybody.add(steward);
            }
        }
        return everybody;
    }

    private static void add(
            Map<UUID, List<GroupContact>> contacts, UUID group, @Nullable PersonFacts person, Role role) {
        if (person != null) {
            contacts.computeIfAbsent(group, _ -> new ArrayList<>()).add(new GroupContact(person, role));
        }
    }
}
