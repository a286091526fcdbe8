package dk.videnrul.coordination;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Names the holders of a page of roles in one statement. */
@ApplicationScoped
class LocalRoleViews {
    private final People people;
    private final CurrentActor actor;
    private final Clock clock;

    LocalRoleViews(People people, CurrentActor actor, Clock clock) {
        this.people = people;
        this.actor = actor;
        this.clock = clock;
    }

    LocalRoleView one(LocalRole role) {
        return all(List.of(role)).getFirst();
    }

    List<LocalRoleView> all(List<LocalRole> roles) {
        Map<UUID, PersonFacts> holders = people.withIds(
                roles.stream().map(role -> role.person).distinct().toList());
        return roles.stream()
                .map(role -> view(role, Objects.requireNonNull(holders.get(role.person))))
                .toList();
    }

    private LocalRoleView view(LocalRole role, PersonFacts holder) {
        LocalDate today = Gazetteer.dayOf(clock.instant());
        boolean appoints =
                AccessTable.allows(actor.get(), Action.APPOINT, role.place().on());
        boolean lasts = role.lastsOn(today);
        return new LocalRoleView(
                role.id,
                role.municipality,
                role.region,
                new LocalRoleView.Holder(holder.id(), holder.name(), holder.title()),
                role.role,
                role.mandate,
                role.fromDate,
                role.untilDate,
                appoints || holder.id().equals(actor.get().personId()) ? role.note : null,
                lasts && !role.fromDate.isAfter(today),
                !appoints ? List.of() : lasts ? List.of("change", "hand-over") : List.of("change"),
                role.version);
    }
}
