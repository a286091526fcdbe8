package dk.videnrul.network;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows who takes part in a group; one statement for all the people of a page. */
@ApplicationScoped
class ParticipationViews {
    private final People people;
    private final Gazetteer gazetteer;
    private final CurrentActor current;

    ParticipationViews(People people, Gazetteer gazetteer, CurrentActor current) {
        this.people = people;
        this.gazetteer = gazetteer;
        this.current = current;
    }

    ParticipationView one(ThemeGroup group, Participation part) {
        return all(group, List.of(part)).getFirst();
    }

    List<ParticipationView> all(ThemeGroup group, List<Participation> parts) {
        Map<UUID, PersonFacts> who =
                people.withIds(parts.stream().map(part -> part.person).collect(Collectors.toSet()));
        return parts.stream()
                .map(part -> view(group, part, Objects.requireNonNull(who.get(part.person))))
                .toList();
    }

    private ParticipationView view(ThemeGroup group, Participation part, PersonFacts person) {
        return new ParticipationView(
                part.id,
                group.toRef(),
                new ParticipationView.Participant(
                        person.id(), person.name(), person.title(), gazetteer.ref(person.municipality())),
                part.role,
                part.mandate,
                part.fromDate,
                until(group, part),
                allowed(group, part),
                part.version);
    }

    private static @Nullable LocalDate until(ThemeGroup group, Participation part) {
        return part.untilDate == null ? group.closedOn : part.untilDate;
    }

    private List<String> allowed(ThemeGroup group, Participation part) {
        Actor actor = current.get();
        List<String> allowed = new ArrayList<>();
        if (!group.isClosed() && AccessTable.allows(actor, Action.MANAGE_PARTICIPATIONS, group.on(actor))) {
            allowed.add("change");
        }
        if (!group.isClosed() && AccessTable.allows(actor, Action.END_PARTICIPATION, part.on(actor))) {
            allowed.add("end");
        }
        return List.copyOf(allowed);
    }
}
