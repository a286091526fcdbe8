package dk.videnrul.people;

import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people of the network, for the features above. */
@ApplicationScoped
public class People {
    /** The subject of every fact about a person. */
    static final String SUBJECT = "member";

    private final PersonRepository people;
    private final Event<PersonWelcomed> welcomed;
    private final Outbox outbox;
    private final Clock clock;

    People(PersonRepository people, Event<PersonWelcomed> welcomed, Outbox outbox, Clock clock) {
        this.people = people;
        this.welcomed = welcomed;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The people with these ids, in one statement; ids that are not known are left out. */
    @Transactional
    public Map<UUID, PersonFacts> withIds(Collection<UUID> ids) {
        return people.withIds(ids).stream()
                .map(Person::toFacts)
                .collect(Collectors.toMap(PersonFacts::id, Function.identity()));
    }

    /** Everybody who is active in the network, in Danish order of name. */
    @Transactional
    public List<PersonName> names() {
        return people.activeNames();
    }

    /** Those of them who are active in the network, in one statement. */
    @Transactional
    public Map<UUID, PersonFacts> active(Collection<UUID> ids) {
        return people.withIds(ids).stream()
                .filter(Person::isActive)
                .map(Person::toFacts)
                .collect(Collectors.toMap(PersonFacts::id, Function.identity()));
    }

    /** Somebody who is active in the network. */
    @Transactional
    public Optional<PersonFacts> active(UUID id) {
        return people.findByIdOptional(id).filter(Person::isActive).map(Person::toFacts);
    }

    /** Nobody else makes a choice as this person until the transaction ends. */
    @Transactional
    public void hold(UUID id) {
        people.hold(id);
    }

    /**
     * Who is active in the network under an account.
     *
     * @param subject the {@code sub} of a verified token
     */
    @Transactional
    public Optional<PersonFacts> withSubject(String subject) {
        return people.withSubject(subject).filter(Person::isActive).map(Person::toFacts);
    }

    /** Somebody by work e-mail, active or not. */
    @Transactional
    public Optional<KnownPerson> withEmail(String email) {
        return people.withEmail(email).map(People::known);
    }

    /**
     * Somebody begins or returns: under the account by which they were known before, or under the address, or as a new
     * person.
     *
     * @return the person, whom the account is linked to
     * @throws Refusal.Conflict when the address belongs to somebody with another account, or the account to somebody else
     */
    @Transactional
    public PersonFacts welcome(String subject, PersonDraft draft, Language language) {
        Optional<Person> byAccount = people.withSubject(subject);
        Optional<Person> byAddress = draft.email() == null ? Optional.empty() : people.withEmail(draft.email());
        if (byAddress.isPresent() && byAddress.get().subject != null && !subject.equals(byAddress.get().subject)) {
            throw new Refusal.Conflict("address-of-another-account");
        }
        if (byAccount.isPresent() && byAddress.isPresent() && byAccount.get() != byAddress.get()) {
            throw new Refusal.Conflict("account-of-another-member");
        }
        Person person = byAccount.or(() -> byAddress).orElseGet(() -> new Person(draft, language, clock.instant()));
        if (!person.isActive() || byAccount.isEmpty()) {
            person.describe(draft);
        }
        person.logInAs(subject);
        people.persistAndFlush(person);
        outbox.add(new Fact(SUBJECT, person.id, "welcomed"));
        welcomed.fire(new PersonWelcomed(person.toFacts(), subject));
        return person.toFacts();
    }

    private static KnownPerson known(Person person) {
        return new KnownPerson(person.toFacts(), person.subject != null, person.isActive());
    }

    /**
     * @param linked whether the person has logged in and is known by an account
     * @param active whether the person takes part now
     */
    public record KnownPerson(PersonFacts facts, boolean linked, boolean active) {}
}
