package dk.videnrul.people;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.Place;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What members tell of themselves, and who may see it. */
@ApplicationScoped
class Profiles {
    private final PersonRepository people;
    private final Instance<RoleBook> roleBooks;
    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;
    private final Validation validation;
    private final CurrentActor actor;
    private final Speech speech;
    private final Outbox outbox;

    Profiles(
            PersonRepository people,
            Instance<RoleBook> roleBooks,
            Gazetteer gazetteer,
            Vocabulary vocabulary,
            Validation validation,
            CurrentActor actor,
            Speech speech,
            Outbox outbox) {
        this.people = people;
        this.roleBooks = roleBooks;
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
        this.validation = validation;
        this.actor = actor;
        this.speech = speech;
        this.outbox = outbox;
    }

    @Transactional
    ProfileView get() {
        return view(own());
    }

    @Transactional
    ProfileView change(ExpectedVersion expected, MergePatch<ProfileDraft> patch) {
        Person person = own();
        expected.check(person.version);
        ProfileDraft draft = patch.applyTo(person.toProfileDraft());
        check(draft);
        person.describe(draft);
        people.flush();
        outbox.add(new Fact(People.SUBJECT, person.id, "changed"));
        return view(person);
    }

    /**
     * @throws Refusal.LoginNeeded when nobody is logged in
     * @throws Refusal.Forbidden when the network has no record of the caller
     */
    Person own() {
        UUID id = actor.get().personId();
        AccessTable.require(actor.get(), Action.CHANGE_OWN_RECORD, On.network().own(id != null));
        return people.findByIdOptional(Objects.requireNonNull(id)).orElseThrow(Refusal.NotFound::new);
    }

    private void check(ProfileDraft draft) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        vocabulary.check(Scheme.TOPIC, draft.topics(), "/topics", faults);
        if (!isTimeZone(draft.timeZone())) {
            faults.add(Fault.at("/timeZone", "unknown-time-zone", draft.timeZone()));
        }
        faults.refuseIfAny();
    }

    private static boolean isTimeZone(String name) {
        try {
            return name == null
                    || ZoneId.getAvailableZoneIds().contains(ZoneId.of(name).getId());
        } catch (DateTimeException none) {
            return false;
        }
    }

    private ProfileView view(Person person) {
        return new ProfileView(
                person.id,
                person.name,
                person.email,
                gazetteer.ref(person.municipality),
                person.region == null
                        ? null
                        : gazetteer.region(person.region, speech.language()).orElse(null),
                person.organisation,
                person.title,
                person.department,
                person.phone,
                vocabulary.refs(Scheme.TOPIC, person.topics),
                person.about,
                person.language,
                person.timeZone,
                person.privacy,
                hasCoordinator(person),
                person.version);
    }

    private boolean hasCoordinator(Person person) {
        Place workplace = person.place();
        return workplace != null
                && roleBooks.stream()
                        .flatMap(book -> book.coordinators(List.of(workplace)).values().stream())
                        .flatMap(List::stream)
                        .anyMatch(id -> !id.equals(person.id));
    }
}
