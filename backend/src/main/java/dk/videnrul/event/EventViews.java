package dk.videnrul.event;

import dk.videnrul.body.BodyFacts;
import dk.videnrul.body.BodyRef;
import dk.videnrul.body.KnownBodies;
import dk.videnrul.event.EventView.EventAction;
import dk.videnrul.event.RegistrationRepository.Counts;
import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.identity.Sight;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.network.ThemeGroups;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of an event is shown to the caller. */
@ApplicationScoped
class EventViews {
    private final EventGate gate;
    private final RegistrationRepository registrations;
    private final RegistrationViews registrationViews;
    private final ThemeGroups groups;
    private final KnownBodies bodies;
    private final Gazetteer gazetteer;
    private final CurrentActor current;
    private final Clock clock;

    EventViews(
            EventGate gate,
            RegistrationRepository registrations,
            RegistrationViews registrationViews,
            ThemeGroups groups,
            KnownBodies bodies,
            Gazetteer gazetteer,
            CurrentActor current,
            Clock clock) {
        this.gate = gate;
        this.registrations = registrations;
        this.registrationViews = registrationViews;
        this.groups = groups;
        this.bodies = bodies;
        this.gazetteer = gazetteer;
        this.current = current;
        this.clock = clock;
    }

    /** In the order of the events; a number of statements that does not grow with them. */
    List<EventSummary> summaries(List<Event> events) {
        List<UUID> ids = events.stream().map(event -> event.id).toList();
        Map<UUID, Counts> counts = registrations.counts(ids);
        @Nullable UUID person = current.get().personId();
        Map<UUID, Registration> mine = person == null ? Map.of() : registrations.of(person, ids);
        Owners owners = new Owners(owners(events), bodies.withIds(ids(events)));
        Instant now = clock.instant();
        return events.stream()
                .map(event ->
                        summary(event, counts.getOrDefault(event.id, Counts.NONE), mine.get(event.id), owners, now))
                .toList();
    }

    private EventSummary summary(Event event, Counts counts, @Nullable Registration mine, Owners owners, Instant now) {
        return new EventSummary(
                event.publicId,
                event.title,
                event.kind,
                event.mode,
                event.place,
                municipality(event),
                event.inZone(event.startsAt),
                event.inZone(event.endsAt),
                event.timeZone,
                event.registrationDeadline == null ? null : event.inZone(event.registrationDeadline),
                event.seats,
                (int) counts.registered(),
                (int) counts.waiting(),
                event.registrationState(counts.registered(), now),
                mine == null ? null : mine.status,
                ThemeGroupFacts.refs(event.themeGroups, owners.groups()),
                refs(event, owners.bodies()),
                event.network,
                event.visibility,
                event.status,
                event.demo);
    }

    EventView full(Event event) {
        Counts counts = registrations.counts(event.id);
        Instant now = clock.instant();
        @Nullable UUID person = current.get().personId();
        @Nullable
        Registration mine =
                person == null ? null : registrations.of(person, event.id).orElse(null);
        RegistrationState state = event.registrationState(counts.registered(), now);
        return new EventView(
                event.publicId,
                event.title,
                event.kind,
                event.mode,
                event.description,
                event.place,
                linkFor(event, Sight.of(current.get())),
                municipality(event),
                event.inZone(event.startsAt),
                event.inZone(event.endsAt),
                event.timeZone,
                event.registrationDeadline == null ? null : event.inZone(event.registrationDeadline),
                event.seats,
                (int) counts.registered(),
                (int) counts.waiting(),
                state,
                mine == null ? null : registrationViews.one(event, mine),
                event.programme,
                event.contacts,
                ThemeGroupFacts.refs(event.themeGroups, owners(List.of(event))),
                refs(event, bodies.withIds(event.themeGroups)),
                event.network,
                event.visibility,
                event.status,
                event.cancelReason,
                event.createdAt,
                event.updatedAt,
                event.demo,
                allowed(event, counts, mine, state, now),
                event.version);
    }

    /** Where people meet over the net is not told to everybody: strangers would walk in. */
    static @Nullable String linkFor(Event event, Sight sight) {
        return sight.members() || sight.everything() ? event.link : null;
    }

    private List<EventAction> allowed(
            Event event, Counts counts, @Nullable Registration mine, RegistrationState state, Instant now) {
        List<EventAction> allowed = new ArrayList<>();
        if (gate.allows(Action.CHANGE_EVENT, event)) {
            allowed.add(EventAction.CHANGE);
            if (!event.isOver(now)) {
                allowed.add(event.isPlanned() ? EventAction.CANCEL : EventAction.RESUME);
            }
            if (counts.equals(Counts.NONE)) {
                allowed.add(EventAction.DELETE);
            }
        }
        if (gate.allows(Action.SEE_PARTICIPANTS, event)) {
            allowed.add(EventAction.SEE_PARTICIPANTS);
        }
        boolean takesMore = state == RegistrationState.OPEN || state == RegistrationState.FULL;
        if (mine == null && takesMore && AccessTable.allows(current.get(), Action.REGISTER_FOR_EVENT, On.network())) {
            allowed.add(EventAction.REGISTER);
        }
        return allowed;
    }

    List<String> slugs(Event event) {
        return ThemeGroupFacts.refs(event.themeGroups, owners(List.of(event))).stream()
                .map(ThemeGroupRef::slug)
                .toList();
    }

    List<String> bodySlugs(Event event) {
        return refs(event, bodies.withIds(event.themeGroups)).stream()
                .map(BodyRef::slug)
                .toList();
    }

    /** The groups and bodies to which any of several events belong. */
    private record Owners(Map<UUID, ThemeGroupFacts> groups, Map<UUID, BodyFacts> bodies) {}

    private static List<BodyRef> refs(Event event, Map<UUID, BodyFacts> known) {
        return event.themeGroups.stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .map(BodyFacts::toRef)
                .sorted(Comparator.comparing(BodyRef::name))
                .toList();
    }

    /** The groups to which any of the events belong, in one statement. */
    Map<UUID, ThemeGroupFacts> owners(List<Event> events) {
        return groups.withIds(ids(events));
    }

    private static Set<UUID> ids(List<Event> events) {
        return events.stream().flatMap(event -> event.themeGroups.stream()).collect(Collectors.toSet());
    }

    private @Nullable MunicipalityRef municipality(Event event) {
        return gazetteer.ref(event.municipality);
    }
}
