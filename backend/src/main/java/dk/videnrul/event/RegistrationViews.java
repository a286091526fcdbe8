package dk.videnrul.event;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What of registrations is shown to those who may see them. */
@ApplicationScoped
class RegistrationViews {
    private final RegistrationRepository registrations;
    private final People people;
    private final Gazetteer gazetteer;

    RegistrationViews(RegistrationRepository registrations, People people, Gazetteer gazetteer) {
        this.registrations = registrations;
        this.people = people;
        this.gazetteer = gazetteer;
    }

    RegistrationView one(Event event, Registration registration) {
        return all(event, List.of(registration)).getFirst();
    }

    /** In the order of the registrations; one statement for all their people, one for their places. */
    List<RegistrationView> all(Event event, List<Registration> shown) {
        Map<UUID, PersonFacts> named = people.withIds(
                shown.stream().map(registration -> registration.person).toList());
        Map<UUID, Integer> places = registrations.places(shown);
        return shown.stream()
                .map(registration -> new RegistrationView(
                        registration.id,
                        event.publicId,
                        participant(java.util.Objects.requireNonNull(named.get(registration.person))),
                        registration.status,
                        places.get(registration.id),
                        registration.note,
                        registration.registeredAt,
                        registration.version))
                .toList();
    }

    private RegistrationView.Registrant participant(PersonFacts person) {
        return new RegistrationView.Registrant(
                person.id(),
                person.name(),
                person.title(),
                gazetteer.ref(person.municipality()),
                person.organisation(),
                person.email());
    }
}
