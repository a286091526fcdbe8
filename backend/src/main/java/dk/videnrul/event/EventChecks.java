package dk.videnrul.event;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.identity.Visibility;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroupStatus;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.platform.rhythm.TimeZones;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that can be wrong with an event. */
@ApplicationScoped
class EventChecks {
    private final Validation validation;
    private final ThemeGroups groups;
    private final Gazetteer gazetteer;
    private final CurrentActor current;

    EventChecks(Validation validation, ThemeGroups groups, Gazetteer gazetteer, CurrentActor current) {
        this.validation = validation;
        this.groups = groups;
        this.gazetteer = gazetteer;
        this.current = current;
    }

    /** The groups that a draft names, as far as they are known. */
    Map<String, ThemeGroupFacts> owners(EventDraft draft) {
        return groups.withSlugs(draft.themeGroups().stream()
                .filter(slug -> slug != null && !slug.isBlank())
                .collect(Collectors.toSet()));
    }

    /** Refuses with every fault, or answers the ids of the groups to which the event belongs. */
    Set<UUID> check(EventDraft draft, Map<String, ThemeGroupFacts> known, @Nullable Event before) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        checkTimes(draft, faults);
        if (draft.link() != null && !draft.link().matches("https?://\\S+")) {
            faults.add(Fault.at("/link", "not-a-web-address"));
        }
        if (draft.municipality() != null
                && gazetteer.municipality(draft.municipality()).isEmpty()) {
            faults.add(Fault.at("/municipality", "unknown-municipality", draft.municipality()));
        }
        checkOwners(draft, known, before, faults);
        faults.refuseIfAny();
        return known.values().stream().map(ThemeGroupFacts::id).collect(Collectors.toSet());
    }

    private static void checkTimes(EventDraft draft, Faults faults) {
        TimeZones.check(draft.zone(), faults);
        if (draft.startsAt() == null || draft.endsAt() == null) {
            return;
        }
        if (!draft.endsAt().isAfter(draft.startsAt())) {
            faults.add(Fault.at("/endsAt", "event-ends-before-start"));
        } else if (draft.endsAt().isAfter(draft.startsAt().plus(EventRepository.LONGEST))) {
            faults.add(Fault.at("/endsAt", "event-too-long", EventRepository.LONGEST.toDays()));
        }
        if (draft.registrationDeadline() != null && draft.registrationDeadline().isAfter(draft.startsAt())) {
            faults.add(Fault.at("/registrationDeadline", "deadline-after-start"));
        }
    }

    private void checkOwners(
            EventDraft draft, Map<String, ThemeGroupFacts> known, @Nullable Event before, Faults faults) {
        for (int place = 0; place < draft.themeGroups().size(); place++) {
            String slug = draft.themeGroups().get(place);
            if (slug == null) {
                continue;
            }
            ThemeGroupFacts group = known.get(slug);
            String pointer = "/themeGroups/" + place;
            // Outside itself nobody knows of a group that the board has not approved.
            if (group == null || group.status() == ThemeGroupStatus.PROPOSED) {
                faults.add(Fault.at(pointer, "unknown-theme-group", slug));
            } else if (before == null || !before.themeGroups.contains(group.id())) {
                group.checkTakesNew(pointer, faults);
            }
        }
        if (draft.themeGroups().isEmpty() && !draft.ofNetwork()) {
            faults.add(Fault.at("/themeGroups", "event-owner-needed"));
        }
        if (draft.visibility() == Visibility.GROUP && draft.themeGroups().isEmpty()) {
            faults.add(Fault.at("/themeGroups", "group-needed"));
        }
        checkRights(draft, known, before, faults);
    }

    /** Nobody gives an event to the network without its secretariat, or away from every group that is theirs. */
    private void checkRights(
            EventDraft draft, Map<String, ThemeGroupFacts> known, @Nullable Event before, Faults faults) {
        Actor actor = current.get();
        if (AccessTable.allows(actor, Action.CHANGE_EVENT, On.network())) {
            return;
        }
        if (draft.ofNetwork() && (before == null || !before.network)) {
            faults.add(Fault.at("/network", "network-event-needs-secretariat"));
        }
        Set<UUID> owners = known.values().stream().map(ThemeGroupFacts::id).collect(Collectors.toSet());
        if (!AccessTable.allows(actor, Action.CHANGE_EVENT, On.groups(owners))) {
            faults.add(Fault.at("/themeGroups", "own-group-needed"));
        }
    }
}
