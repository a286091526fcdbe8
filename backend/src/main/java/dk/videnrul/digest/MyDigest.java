package dk.videnrul.digest;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.notice.Unread;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.platform.rhythm.TimeZones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the caller is written to. */
@ApplicationScoped
class MyDigest {
    private final DigestRepository choices;
    private final Unread unread;
    private final People people;
    private final Validation validation;
    private final CurrentActor current;
    private final Clock clock;

    MyDigest(
            DigestRepository choices,
            Unread unread,
            People people,
            Validation validation,
            CurrentActor current,
            Clock clock) {
        this.choices = choices;
        this.unread = unread;
        this.people = people;
        this.validation = validation;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    DigestView get() {
        UUID person = own();
        return view(choices.findByIdOptional(person).orElseGet(() -> new DigestChoice(person)));
    }

    @Transactional
    DigestView change(ExpectedVersion expected, MergePatch<DigestDraft> patch) {
        UUID person = own();
        people.hold(person);
        DigestChoice choice = choices.findByIdOptional(person).orElseGet(() -> new DigestChoice(person));
        expected.check(choice.version);
        DigestDraft draft = patch.applyTo(choice.toDraft());
        check(draft);
        choice.choose(draft, unread.lastOf(person), clock.instant());
        choices.persistAndFlush(choice);
        return view(choice);
    }

    private void check(DigestDraft draft) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        TimeZones.check(draft.timeZone(), faults);
        faults.refuseIfAny();
    }

    /**
     * @throws Refusal.LoginNeeded when nobody is logged in
     * @throws Refusal.Forbidden when the network has no record of the caller
     */
    private UUID own() {
        @Nullable UUID person = current.get().personId();
        AccessTable.require(current.get(), Action.CHANGE_DIGEST, On.network().own(person != null));
        return Objects.requireNonNull(person);
    }

    private DigestView view(DigestChoice choice) {
        return new DigestView(
                choice.frequency,
                choice.hour,
                choice.weekday,
                choice.timeZone,
                choice.language,
                people.active(choice.person).map(PersonFacts::email).orElse(null),
                choice.nextAt,
                choice.version);
    }
}
