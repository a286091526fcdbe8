package dk.videnrul.coordination;

import dk.videnrul.identity.Role;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.Place;
import dk.videnrul.people.MemberRole;
import dk.videnrul.people.PersonalData;
import dk.videnrul.people.RoleBook;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells the floor below who holds which role for a municipality or a region. */
@ApplicationScoped
class LocalRoleBook implements RoleBook, PersonalData {
    private final LocalRoleRepository roles;
    private final Gazetteer gazetteer;
    private final Speech speech;
    private final Clock clock;

    LocalRoleBook(LocalRoleRepository roles, Gazetteer gazetteer, Speech speech, Clock clock) {
        this.roles = roles;
        this.gazetteer = gazetteer;
        this.speech = speech;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Map<UUID, List<MemberRole>> heldBy(Collection<UUID> people) {
        return roles.of(people).stream()
                .collect(Collectors.groupingBy(
                        role -> role.person, Collectors.mapping(this::told, Collectors.toList())));
    }

    @Override
    @Transactional
    public Set<UUID> holders(Role role, Collection<String> themeGroups) {
        return Arrays.stream(LocalRoleKind.values())
                .filter(kind -> kind.toRole() == role)
                .flatMap(kind -> roles.holding(kind, today()).stream())
                .map(held -> held.person)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @Transactional
    public Map<Place, List<UUID>> coordinators(Collection<Place> places) {
        return roles.coordinating(places, today()).stream()
                .collect(Collectors.groupingBy(
                        LocalRole::place, Collectors.mapping(role -> role.person, Collectors.toList())));
    }

    @Override
    public String section() {
        return "local-roles";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return roles.of(List.of(person)).stream()
                .map(role -> {
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put(
                            role.region == null ? "municipality" : "region",
                            role.region == null ? role.municipality : role.region);
                    told.put("role", role.role);
                    told.put("from", role.fromDate);
                    told.put("until", String.valueOf(role.untilDate));
                    told.put("mandate", String.valueOf(role.mandate));
                    told.put("note", String.valueOf(role.note));
                    return told;
                })
                .toList();
    }

    private MemberRole told(LocalRole role) {
        return role.toMemberRole(
                gazetteer.ref(role.municipality),
                role.region == null
                        ? null
                        : gazetteer.region(role.region, speech.language()).orElse(null));
    }

    private LocalDate today() {
        return Gazetteer.dayOf(clock.instant());
    }
}
