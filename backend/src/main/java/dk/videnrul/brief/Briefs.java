package dk.videnrul.brief;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.mail.Post;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The brief of a municipality for whoever is calling. */
@ApplicationScoped
class Briefs {
    private final BriefGate gate;
    private final BriefWriting writing;
    private final BriefLetters letters;
    private final People people;
    private final Post post;
    private final Installation installation;
    private final CurrentActor current;
    private final Speech speech;
    private final Clock clock;

    Briefs(
            BriefGate gate,
            BriefWriting writing,
            BriefLetters letters,
            People people,
            Post post,
            Installation installation,
            CurrentActor current,
            Speech speech,
            Clock clock) {
        this.gate = gate;
        this.writing = writing;
        this.letters = letters;
        this.people = people;
        this.post = post;
        this.installation = installation;
        this.current = current;
        this.speech = speech;
        this.clock = clock;
    }

    /** @throws Refusal.Invalid when the day cannot be read, is more than a year ago or has not come */
    @Transactional
    BriefView get(String code, @Nullable String since) {
        MunicipalityRef place = gate.place(code);
        return writing.write(gate.caller(place, speech.language()), span(since));
    }

    @Transactional
    String markdown(String code, @Nullable String since) {
        Language language = speech.language();
        return BriefMarkdown.of(
                BriefOutline.of(get(code, since), language),
                installation.publicUrl().toString(),
                language);
    }

    /** @throws Refusal.Conflict when the network knows no address of the caller */
    @Transactional
    BriefLetterView send(String code) {
        MunicipalityRef place = gate.place(code);
        @Nullable
        PersonFacts reader = current.get().personId() == null
                ? null
                : people.active(current.get().personId()).orElse(null);
        if (reader == null) {
            throw new Refusal.Conflict("no-member-record");
        }
        if (reader.email() == null) {
            throw new Refusal.Conflict("no-work-address");
        }
        Instant now = clock.instant();
        BriefView brief = writing.write(gate.caller(place, reader.language()), BriefSpan.usual(now));
        post.send(letters.letter(
                brief,
                BriefOutline.of(brief, reader.language()),
                new BriefLetters.Reader(reader.name(), reader.email(), reader.language(), null)));
        return new BriefLetterView(reader.email(), now);
    }

    private BriefSpan span(@Nullable String since) {
        BriefSpan usual = BriefSpan.usual(clock.instant());
        if (since == null) {
            return usual;
        }
        Faults faults = new Faults();
        LocalDate day = Objects.requireNonNullElse(faults.day("since", since), usual.since());
        if (day.isAfter(usual.today())) {
            faults.add(Fault.inParameter("since", "date-in-future"));
        }
        if (day.isBefore(BriefSpan.earliest(usual.today()))) {
            faults.add(Fault.inParameter("since", "brief-more-than-a-year"));
        }
        faults.refuseIfAny();
        return BriefSpan.since(day, usual.now());
    }
}
