package dk.videnrul.people;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that is kept about the caller: to take along, and to have removed. */
@ApplicationScoped
class OwnData {
    private static final String FORMER_MEMBER = "Tidligere medlem";

    private final PersonRepository people;
    private final Profiles profiles;
    private final Instance<PersonalData> records;
    private final Gazetteer gazetteer;
    private final Event<PersonForgotten> deletions;
    private final Outbox outbox;
    private final Clock clock;

    OwnData(
            PersonRepository people,
            Profiles profiles,
            Instance<PersonalData> records,
            Gazetteer gazetteer,
            Event<PersonForgotten> deletions,
            Outbox outbox,
            Clock clock) {
        this.people = people;
        this.profiles = profiles;
        this.records = records;
        this.gazetteer = gazetteer;
        this.deletions = deletions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    PersonalDataExport export() {
        UUID id = profiles.own().id;
        return new PersonalDataExport(
                id,
                clock.instant(),
                records.stream()
                        .map(data -> new PersonalDataExport.Section(data.section(), data.about(id)))
                        .sorted(Comparator.comparing(PersonalDataExport.Section::name))
                        .toList());
    }

    /** @param confirmation must be the caller's own name, so that nobody is deleted by a slip */
    @Transactional
    void delete(ExpectedVersion expected, @Nullable String confirmation) {
        Person person = profiles.own();
        expected.check(person.version);
        if (confirmation == null || !confirmation.strip().equalsIgnoreCase(person.name)) {
            throw new Refusal.Invalid(Fault.inParameter("confirmation", "confirm-by-name", person.name));
        }
        PersonFacts known = person.toFacts();
        LocalDate today = Gazetteer.dayOf(clock.instant());
        String pseudonym = pseudonym(person);
        deletions.fire(new PersonForgotten(known, pseudonym, today));
        person.forget(pseudonym, today);
        people.flush();
        outbox.add(new Fact(People.SUBJECT, person.id, "deleted"));
    }

    /** Written down once and for all, and so in the network's own language. */
    private String pseudonym(Person person) {
        String employer = person.municipality != null
                ? gazetteer.officialName(person.municipality).orElse(null)
                : person.region == null
                        ? null
                        : gazetteer.regionName(person.region, Language.DA).orElse(null);
        return employer == null ? FORMER_MEMBER : FORMER_MEMBER + ", " + employer;
    }
}
