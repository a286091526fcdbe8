package dk.videnrul.event;

import dk.videnrul.event.ical.CalendarEntry;
import dk.videnrul.event.ical.CalendarText;
import dk.videnrul.identity.Sight;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.mail.Letter;
import dk.videnrul.platform.mail.Post;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes to those who take part. Posted in the transaction of the change, so that each change is told exactly once. */
@ApplicationScoped
class EventLetters {
    /** Who is registered has been let in, so they see what members see. */
    private static final Sight AS_PARTICIPANT = new Sight(false, true, Set.of(), Set.of(), "");

    private static final Pattern IN_BRACKETS = Pattern.compile("<([^>]+)>");

    private final RegistrationRepository registrations;
    private final CalendarEntries entries;
    private final People people;
    private final Post post;
    private final Installation installation;
    private final String sender;

    EventLetters(
            RegistrationRepository registrations,
            CalendarEntries entries,
            People people,
            Post post,
            Installation installation,
            @ConfigProperty(name = "quarkus.mailer.from") String sender) {
        this.registrations = registrations;
        this.entries = entries;
        this.people = people;
        this.post = post;
        this.installation = installation;
        Matcher named = IN_BRACKETS.matcher(sender);
        this.sender = named.find() ? named.group(1) : sender;
    }

    /** What a letter does to the calendar of its reader. */
    private enum InCalendar {
        PUT,
        REMOVE
    }

    void registered(Event event, Registration registration) {
        send(event, List.of(registration), registration.hasSeat() ? "registered" : "waiting", InCalendar.PUT);
    }

    void promoted(Event event, Registration registration) {
        send(event, List.of(registration), "promoted", InCalendar.PUT);
    }

    void withdrawn(Event event, Registration registration) {
        send(event, List.of(registration), "withdrawn", InCalendar.REMOVE);
    }

    void moved(Event event) {
        send(event, registrations.all(event.id), "moved", InCalendar.PUT);
    }

    void cancelled(Event event) {
        send(event, registrations.all(event.id), "cancelled", InCalendar.REMOVE);
    }

    void resumed(Event event) {
        send(event, registrations.all(event.id), "resumed", InCalendar.PUT);
    }

    private void send(Event event, List<Registration> to, String what, InCalendar calendar) {
        Map<UUID, PersonFacts> named = people.withIds(
                to.stream().map(registration -> registration.person).toList());
        for (Registration registration : to) {
            @Nullable PersonFacts person = named.get(registration.person);
            if (person != null && person.email() != null) {
                post.send(letter(event, registration.hasSeat(), person, person.email(), what, calendar));
            }
        }
    }

    /** Only who has a seat finds it in their calendar. */
    private Letter letter(
            Event event, boolean hasSeat, PersonFacts person, String email, String what, InCalendar inCalendar) {
        Language language = person.language();
        String text = "event.mail." + what;
        return new Letter(
                email,
                language,
                Messages.say(language, text + ".subject", event.title),
                paragraphs(event, language, text),
                new Letter.Link(Messages.say(language, "event.mail.link"), entries.page(event)),
                hasSeat ? calendar(event, person, email, inCalendar) : null);
    }

    private static List<String> paragraphs(Event event, Language language, String text) {
        Stream<String> what = Stream.of(
                Messages.say(language, text + ".text", event.title),
                Messages.say(language, "event.mail.when", EventTimes.say(event, language)));
        Stream<String> place = Stream.of(event.place, event.link)
                .filter(Objects::nonNull)
                .map(where -> Messages.say(language, "event.mail.where", where));
        Stream<String> reason = Stream.of(event.cancelReason)
                .filter(Objects::nonNull)
                .map(why -> Messages.say(language, "event.mail.reason", why));
        return Stream.of(what, place, reason).flatMap(part -> part).toList();
    }

    private String calendar(Event event, PersonFacts person, String email, InCalendar inCalendar) {
        CalendarEntry entry = entries.of(event, AS_PARTICIPANT, person.language());
        var message = new CalendarText.Message(installation.network().name(), sender, person.name(), email);
        return switch (inCalendar) {
            case PUT -> CalendarText.request(entry, message);
            case REMOVE -> CalendarText.cancel(entry, message);
        };
    }
}
