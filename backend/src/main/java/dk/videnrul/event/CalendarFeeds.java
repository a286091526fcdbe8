package dk.videnrul.event;

import dk.videnrul.event.ical.CalendarText;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.MemberRecords;
import dk.videnrul.identity.Sight;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroupStatus;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Events as calendars that other programs read. */
@ApplicationScoped
class CalendarFeeds {
    private static final int MOST = 500;
    private static final Duration LOOK_BACK = Duration.ofDays(180);

    private final EventRepository events;
    private final EventGate gate;
    private final CalendarEntries entries;
    private final CalendarAddressRepository addresses;
    private final MemberRecords members;
    private final ThemeGroups groups;
    private final Installation installation;
    private final CurrentActor current;
    private final Speech speech;
    private final Clock clock;

    CalendarFeeds(
            EventRepository events,
            EventGate gate,
            CalendarEntries entries,
            CalendarAddressRepository addresses,
            MemberRecords members,
            ThemeGroups groups,
            Installation installation,
            CurrentActor current,
            Speech speech,
            Clock clock) {
        this.events = events;
        this.gate = gate;
        this.entries = entries;
        this.addresses = addresses;
        this.members = members;
        this.groups = groups;
        this.installation = installation;
        this.current = current;
        this.speech = speech;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when the caller may not see the event */
    @Transactional
    CalendarFile ofEvent(String id) {
        Event event = gate.seen(id);
        return file(event.publicId, event.title, List.of(event), Sight.of(current.get()));
    }

    /** @throws Refusal.NotFound when there is no such group */
    @Transactional
    CalendarFile ofGroup(String slug) {
        ThemeGroupFacts group = groups.withSlugs(List.of(slug)).get(slug);
        if (group == null || group.status() == ThemeGroupStatus.PROPOSED) {
            throw new Refusal.NotFound();
        }
        Sight sight = Sight.of(current.get());
        return file(slug, group.name(), read(recent().ofGroup(slug), sight), sight);
    }

    /**
     * What the owner of the address may see at this moment; roles that the identity provider gives do not count, because
     * nobody has logged in.
     *
     * @throws Refusal.NotFound when the address was revoked, or its owner has left the network
     */
    @Transactional
    CalendarFile ofPerson(String token) {
        CalendarAddress address = addresses.withToken(token).orElseThrow(Refusal.NotFound::new);
        MemberRecords.Membership owner = members.ofPerson(address.person).orElseThrow(Refusal.NotFound::new);
        Actor actor = Actor.of(owner);
        EventFilter.Mine mine = new EventFilter.Mine(address.person, actor.themeGroups());
        Sight sight = Sight.of(actor);
        String name = Messages.say(
                speech.language(), "event.calendar.mine", installation.network().name());
        return file("videnrul", name, read(recent().of(mine), sight), sight);
    }

    private EventFilter recent() {
        return EventFilter.from(clock.instant().minus(LOOK_BACK));
    }

    private List<Event> read(EventFilter filter, Sight sight) {
        return events.matching(filter, sight, null, MOST);
    }

    private CalendarFile file(String fileName, String name, List<Event> shown, Sight sight) {
        return new CalendarFile(
                fileName + ".ics", CalendarText.feed(name, entries.of(shown, sight, speech.language())));
    }
}
