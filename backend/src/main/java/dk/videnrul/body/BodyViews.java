package dk.videnrul.body;

import dk.videnrul.body.BodyView.BodyAction;
import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts together what a page of bodies shows, in a number of statements that does not grow with the page. */
@ApplicationScoped
class BodyViews {
    private final SeatRepository seats;
    private final People people;
    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;
    private final CurrentActor current;
    private final Clock clock;

    BodyViews(
            SeatRepository seats,
            People people,
            Gazetteer gazetteer,
            Vocabulary vocabulary,
            CurrentActor current,
            Clock clock) {
        this.seats = seats;
        this.people = people;
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
        this.current = current;
        this.clock = clock;
    }

    BodyView one(Body body) {
        return all(List.of(body)).getFirst();
    }

    List<BodyView> all(List<Body> bodies) {
        List<UUID> ids = bodies.stream().map(body -> body.id).toList();
        LocalDate today = Gazetteer.dayOf(clock.instant());
        List<Seat> leading = seats.leading(ids, today);
        Map<UUID, PersonFacts> known =
                people.withIds(leading.stream().map(seat -> seat.person).collect(Collectors.toSet()));
        Map<UUID, List<BodyView.Leader>> leaders = leading.stream()
                .filter(seat -> known.containsKey(seat.person))
                .collect(Collectors.groupingBy(
                        seat -> seat.body,
                        Collectors.mapping(
                                seat -> leader(seat, Objects.requireNonNull(known.get(seat.person))),
                                Collectors.toList())));
        Map<UUID, Long> counts = seats.counts(ids, today);
        return bodies.stream()
                .map(body -> view(
                        body,
                        leaders.getOrDefault(body.id, List.of()),
                        counts.getOrDefault(body.id, 0L).intValue()))
                .toList();
    }

    private BodyView view(Body body, List<BodyView.Leader> leaders, int members) {
        return new BodyView(
                body.slug,
                body.name,
                body.type,
                body.purpose,
                body.meetingRhythm,
                vocabulary.refs(Scheme.FOCUS_AREA, body.focusAreas),
                body.visibility,
                leaders,
                members,
                body.endedOn,
                body.demo,
                allowed(body),
                body.updatedAt,
                body.version);
    }

    private List<BodyAction> allowed(Body body) {
        Actor actor = current.get();
        List<BodyAction> allowed = new ArrayList<>();
        if (AccessTable.allows(actor, Action.KEEP_BODIES)) {
            allowed.add(BodyAction.CHANGE);
        }
        if (AccessTable.allows(actor, Action.SEE_PEOPLE)) {
            allowed.add(BodyAction.SEE_PEOPLE);
        }
        if (!body.isEnded() && AccessTable.allows(actor, Action.CREATE_EVENT, body.on())) {
            allowed.add(BodyAction.PLAN_MEETING);
        }
        if (AccessTable.allows(actor, Action.READ_BODY_BRIEF)) {
            allowed.add(BodyAction.READ_BRIEF);
        }
        return List.copyOf(allowed);
    }

    private BodyView.Leader leader(Seat seat, PersonFacts person) {
        return new BodyView.Leader(person.name(), seat.role, gazetteer.ref(person.municipality()));
    }
}
