package dk.videnrul.event.ical;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes events as a feed that calendars subscribe to, or as a message to one person. */
public final class CalendarText {
    private static final Duration READ_AGAIN_AFTER = Duration.ofHours(1);

    private final Calendar calendar = new Calendar();
    private final List<VEvent> events = new ArrayList<>();
    private final Map<ZoneId, Optional<VTimeZone>> zones = new LinkedHashMap<>();

    private CalendarText() {
        calendar.add(new ProdId("-//Videnrul//Videnrul//DA"));
        calendar.add(ImmutableVersion.VERSION_2_0);
    }

    /** What calendars subscribe to; cancelled events stay in it, so that they are seen to be cancelled. */
    public static String feed(String name, List<CalendarEntry> entries) {
        CalendarText text = new CalendarText();
        text.calendar.add(new Name(clean(name)));
        text.calendar.add(new XProperty("X-WR-CALNAME", clean(name)));
        text.calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), READ_AGAIN_AFTER));
        text.calendar.add(new XProperty("X-PUBLISHED-TTL", READ_AGAIN_AFTER.toString()));
        entries.forEach(entry -> text.add(entry, entry.cancelled()));
        return text.write();
    }

    /** Who writes to whom about an event. */
    public record Message(String organiser, String organiserEmail, String attendee, String attendeeEmail) {}

    /** Puts an event into somebody's calendar, or moves it there. */
    public static String request(CalendarEntry entry, Message message) {
        return message(entry, message, ImmutableMethod.REQUEST);
    }

    /** Takes an event out of somebody's calendar. */
    public static String cancel(CalendarEntry entry, Message message) {
        return message(entry, message, ImmutableMethod.CANCEL);
    }

    private static String message(CalendarEntry entry, Message message, Method method) {
        CalendarText text = new CalendarText();
        text.calendar.add(method);
        VEvent event = text.add(entry, method.equals(ImmutableMethod.CANCEL));
        Organizer organizer = new Organizer(mailto(message.organiserEmail()));
        organizer.add(named(message.organiser()));
        event.add(organizer);
        Attendee attendee = new Attendee(mailto(message.attendeeEmail()));
        attendee.add(named(message.attendee()));
        attendee.add(PartStat.ACCEPTED);
        event.add(attendee);
        return text.write();
    }

    private VEvent add(CalendarEntry entry, boolean cancelled) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        // Without a method, DTSTAMP says when the entry was last changed, which also keeps the entity tag.
        event.add(new DtStamp(entry.updatedAt()));
        event.add(new Created(entry.createdAt()));
        event.add(new LastModified(entry.updatedAt()));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStart<>(inZone(entry.start())));
        event.add(new DtEnd<>(inZone(entry.end())));
        event.add(new Summary(clean(entry.title())));
        if (entry.description() != null) {
            event.add(new Description(clean(entry.description())));
        }
        if (entry.location() != null) {
            event.add(new Location(clean(entry.location())));
        }
        if (!entry.categories().isEmpty()) {
            event.add(new Categories(new TextList(
                    entry.categories().stream().map(CalendarText::clean).toArray(String[]::new))));
        }
        event.add(new Url(URI.create(entry.url())));
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        events.add(event);
        return event;
    }

    /** An hour that comes twice means its first time in a calendar, so the second is written in UTC. */
    private Temporal inZone(ZonedDateTime time) {
        boolean described = zones.computeIfAbsent(time.getZone(), zone -> TimeZones.describe(zone, time.toInstant()))
                .isPresent();
        boolean secondTime = !time.withEarlierOffsetAtOverlap().equals(time);
        return described && !secondTime ? time : time.toInstant();
    }

    private String write() {
        zones.values().forEach(zone -> zone.ifPresent(calendar::add));
        events.forEach(calendar::add);
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Folding.fold(text.toString());
    }

    private static URI mailto(String email) {
        return URI.create("mailto:" + email);
    }

    private static Cn named(String name) {
        return new Cn(clean(name).replace('"', '\''));
    }

    /** Control characters have no place in a calendar, besides the line break, which is escaped. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }
}
