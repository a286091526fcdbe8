package dk.videnrul.event;

import dk.videnrul.people.PersonForgotten;
import dk.videnrul.people.PersonLeft;
import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives the seats of those who leave to those who wait, and forgets those who want to be forgotten. */
@ApplicationScoped
class PeopleInEvents implements PersonalData {
    private final EventRepository events;
    private final RegistrationRepository registrations;
    private final CalendarAddressRepository addresses;
    private final Seats seats;
    private final Clock clock;

    PeopleInEvents(
            EventRepository events,
            RegistrationRepository registrations,
            CalendarAddressRepository addresses,
            Seats seats,
            Clock clock) {
        this.events = events;
        this.registrations = registrations;
        this.addresses = addresses;
        this.seats = seats;
        this.clock = clock;
    }

    /** Where somebody was stays true; where they would have been, another can go. */
    void withdraw(@Observes PersonLeft departure) {
        withdraw(departure.person().id());
    }

    void forget(@Observes PersonForgotten deletion) {
        UUID person = deletion.person().id();
        withdraw(person);
        registrations.delete("person", person);
        if (deletion.person().email() != null) {
            events.removeContact(deletion.person().email());
        }
    }

    private void withdraw(UUID person) {
        addresses.delete("person", person);
        for (Registration registration : registrations.list("person", person)) {
            Event event = events.findById(registration.event, LockModeType.PESSIMISTIC_WRITE);
            if (!event.isOver(clock.instant())) {
                registrations.delete(registration);
                registrations.flush();
                seats.give(event);
            }
        }
    }

    @Override
    public String section() {
        return "registrations";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return registrations.list("person = ?1 order by number", person).stream()
                .map(registration -> {
                    Event event = events.findById(registration.event);
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put("event", event.publicId);
                    told.put("title", event.title);
                    told.put("status", registration.status);
                    if (registration.note != null) {
                        told.put("note", registration.note);
                    }
                    told.put("registeredAt", registration.registeredAt);
                    return told;
                })
                .toList();
    }
}
