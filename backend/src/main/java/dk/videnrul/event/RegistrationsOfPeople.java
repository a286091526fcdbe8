package dk.videnrul.event;

import dk.videnrul.people.PersonFacts;
import dk.videnrul.people.PersonForgotten;
import dk.videnrul.people.PersonLeft;
import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Seats and calendars of people who go: what is to come is given to others, and a secret address no longer works. */
@ApplicationScoped
class RegistrationsOfPeople implements PersonalData {
    private final RegistrationRepository registrations;
    private final CalendarAddressRepository addresses;
    private final EventRepository events;
    private final EventGate gate;
    private final Seats seats;
    private final EntityManager database;
    private final Clock clock;

    RegistrationsOfPeople(
            RegistrationRepository registrations,
            CalendarAddressRepository addresses,
            EventRepository events,
            EventGate gate,
            Seats seats,
            EntityManager database,
            Clock clock) {
        this.registrations = registrations;
        this.addresses = addresses;
        this.events = events;
        this.gate = gate;
        this.seats = seats;
        this.database = database;
        this.clock = clock;
    }

    void giveSeats(@Observes PersonLeft departure) {
        giveSeats(departure.person().id());
    }

    /** Who took part where is no longer told of somebody who wants to be forgotten. */
    void remove(@Observes PersonForgotten deletion) {
        PersonFacts person = deletion.person();
        giveSeats(person.id());
        registrations.delete("person", person.id());
        if (person.email() == null) {
            return;
        }
        database.createNativeQuery("""
                        update event set
                            version = version + 1,
                            contacts = (
                                select coalesce(jsonb_agg(
                                    case when lower(contact ->> 'email') = :email
                                        then contact || jsonb_build_object(
                                            'name', cast(:pseudonym as text), 'email', null, 'phone', null)
                                        else contact end order by place), '[]')
                                from jsonb_array_elements(contacts) with ordinality as listed (contact, place))
                        where exists (
                            select 1 from jsonb_array_elements(contacts) as contact
                            where lower(contact ->> 'email') = :email)""")
                .setParameter("email", person.email().toLowerCase(Locale.ROOT))
                .setParameter("pseudonym", deletion.pseudonym())
                .executeUpdate();
    }

    @Override
    public String section() {
        return "registrations";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return registrations.list("person = ?1 order by registeredAt", person).stream()
                .map(registration -> {
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put("event", events.findById(registration.event).publicId);
                    told.put("registeredAt", registration.registeredAt);
                    told.put("status", registration.status);
                    told.put("note", String.valueOf(registration.note));
                    return told;
                })
                .toList();
    }

    private void giveSeats(UUID person) {
        addresses.delete("person", person);
        for (Registration registration : registrations.list("person = ?1 order by event", person)) {
            Event event = events.findById(registration.event);
            if (!event.isOver(clock.instant())) {
                gate.lock(event);
                registrations.delete(registration);
                registrations.flush();
                seats.give(event);
            }
        }
    }
}
