package dk.videnrul.event;

import dk.videnrul.event.ical.CalendarEntry;
import dk.videnrul.identity.Sight;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes calendar entries of events, with what their reader may see. */
@ApplicationScoped
class CalendarEntries {
    private final EventViews views;
    private final Installation installation;

    CalendarEntries(EventViews views, Installation installation) {
        this.views = views;
        this.installation = installation;
    }

    List<CalendarEntry> of(List<Event> events, Sight sight, Language language) {
        Map<UUID, ThemeGroupFacts> owners = views.owners(events);
        return events.stream()
                .map(event -> entry(event, ThemeGroupFacts.refs(event.themeGroups, owners), sight, language))
                .toList();
    }

    CalendarEntry of(Event event, Sight sight, Language language) {
        return of(List.of(event), sight, language).getFirst();
    }

    String page(Event event) {
        return installation.publicUrl() + "/kalender/" + event.publicId;
    }

    private CalendarEntry entry(Event event, List<ThemeGroupRef> owners, Sight sight, Language language) {
        boolean cancelled = !event.isPlanned();
        return new CalendarEntry(
                event.id.toString(),
                event.sequence,
                cancelled ? Messages.say(language, "event.calendar.cancelled", event.title) : event.title,
                joined("\n\n", cancelled ? event.cancelReason : null, event.description),
                joined(" · ", event.place, EventViews.linkFor(event, sight)),
                page(event),
                owners.stream().map(ThemeGroupRef::name).toList(),
                event.zoned(event.startsAt),
                event.zoned(event.endsAt),
                cancelled,
                event.createdAt,
                event.updatedAt);
    }

    private static @Nullable String joined(String between, @Nullable String... parts) {
        String text = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
        return text.isEmpty() ? null : text;
    }
}
