package dk.videnrul.suggestion;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.GroupGate;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.roll.RollDraft.RollTarget;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The way to a place. */
@ApplicationScoped
class PlaceGate {
    private final GroupGate groups;
    private final Gazetteer gazetteer;
    private final People people;
    private final CurrentActor current;

    PlaceGate(GroupGate groups, Gazetteer gazetteer, People people, CurrentActor current) {
        this.groups = groups;
        this.gazetteer = gazetteer;
        this.people = people;
        this.current = current;
    }

    /** @throws Refusal.NotFound when there is no such group or the caller may not see it */
    @Transactional
    SeenPlace group(String slug) {
        UUID id = groups.seen(slug).id();
        return new SeenPlace(PlaceIds.of(id, null), On.group(id), new RollTarget(slug, null));
    }

    /** @throws Refusal.NotFound when there is no such municipality */
    @Transactional
    SeenPlace municipality(String code) {
        if (gazetteer.municipality(code).isEmpty()) {
            throw new Refusal.NotFound();
        }
        return new SeenPlace(
                PlaceIds.ofMunicipality(code), On.municipality(code).own(worksFor(code)), new RollTarget(null, code));
    }

    private boolean worksFor(String code) {
        UUID person = current.get().personId();
        return person != null
                && people.active(person)
                        .map(PersonFacts::municipality)
                        .filter(code::equals)
                        .isPresent();
    }
}
