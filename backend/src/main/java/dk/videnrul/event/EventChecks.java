package dk.videnrul.event;

import dk.videnrul.body.BodyFacts;
import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.identity.Visibility;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroupStatus;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.platform.rhythm.TimeZones;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everything that can be wrong with an event. */
@ApplicationScoped
class EventChecks {
    private final Validation validation;
    private final Gazetteer gazetteer;
    private final CurrentActor current;

    EventChecks(Validation validation, Gazetteer gazetteer, CurrentActor current) {
        this.validation = validation;
        this.gazetteer = gazetteer;
        this.current = current;
    }

    /** Refuses with every fault. */
    void check(EventDraft draft, EventOwners owners, @Nullable Event before) {
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
        checkGroups(draft, owners.groups(), before, faults);
        checkBodies(draft, owners, before, faults);
        checkBelongs(draft, owners, faults);
        checkRights(draft, owners, before, faults);
        faults.refuseIfAny();
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

    private static void checkGroups(
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
    }

    private static void checkBodies(EventDraft draft, EventOwners owners, @Nullable Event before, Faults faults) {
        for (int place = 0; place < draft.bodies().size(); place++) {
            String slug = draft.bodies().get(place);
            if (slug == null) {
                continue;
            }
            BodyFacts body = owners.bodies().get(slug);
            if (body == null) {
                faults.add(Fault.at("/bodies/" + place, "unknown-body", slug));
            } else if (body.ended() && (before == null || !before.themeGroups.contains(body.id()))) {
                faults.add(Fault.at("/bodies/" + place, "body-ended", body.name()));
            }
        }
        Visibility visibility = Objects.requireNonNullElse(draft.visibility(), Visibility.MEMBERS);
        if (visibility.compareTo(owners.widest()) < 0) {
            faults.add(Fault.at("/visibility", "event-wider-than-body"));
        }
    }

    private static void checkBelongs(EventDraft draft, EventOwners owners, Faults faults) {
        boolean ofSomebody = !draft.themeGroups().isEmpty()
                || !draft.bodies().isEmpty()
                || !owners.hidden().isEmpty();
        if (!ofSomebody && !draft.ofNetwork()) {
            faults.add(Fault.at("/themeGroups", "event-owner-needed"));
        }
        if (draft.visibility() == Visibility.GROUP && !ofSomebody) {
            faults.add(Fault.at("/themeGroups", "group-needed"));
        }
    }

    /** Nobody gives an event to the network without its secretariat, or away from every group that is theirs. */
    private void checkRights(EventDraft draft, EventOwners owners, @Nullable Event before, Faults faults) {
        Actor actor = current.get();
        if (AccessTable.allows(actor, Action.CHANGE_EVENT, On.network())) {
            return;
        }
        if (draft.ofNetwork() && (before == null || !before.network)) {
            faults.add(Fault.at("/network", "network-event-needs-secretariat"));
        }
        if (!AccessTable.allows(actor, Action.CHANGE_EVENT, On.groups(owners.ids()))) {
            faults.add(Fault.at("/themeGroups", "own-group-needed"));
        }
    }
}
