package dk.videnrul.joining;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows wishes to join; one statement for all the people of a page. */
@ApplicationScoped
class JoinRequestViews {
    private final People people;
    private final Gazetteer gazetteer;
    private final CurrentActor current;

    JoinRequestViews(People people, Gazetteer gazetteer, CurrentActor current) {
        this.people = people;
        this.gazetteer = gazetteer;
        this.current = current;
    }

    JoinRequestView one(ThemeGroupRef group, JoinRequest request) {
        return all(group, List.of(request)).getFirst();
    }

    List<JoinRequestView> all(ThemeGroupRef group, List<JoinRequest> requests) {
        Map<UUID, PersonFacts> who = people.withIds(requests.stream()
                .flatMap(request -> Stream.concat(Stream.of(request.person), Stream.ofNullable(request.answeredBy)))
                .collect(Collectors.toSet()));
        return requests.stream().map(request -> view(group, request, who)).toList();
    }

    private JoinRequestView view(ThemeGroupRef group, JoinRequest request, Map<UUID, PersonFacts> who) {
        PersonFacts asker = Objects.requireNonNull(who.get(request.person));
        @Nullable PersonFacts answerer = request.answeredBy == null ? null : who.get(request.answeredBy);
        return new JoinRequestView(
                request.id,
                group,
                new JoinRequestView.Asker(asker.id(), asker.name(), asker.title(), gazetteer.ref(asker.municipality())),
                request.message,
                request.status,
                request.reason,
                request.sentAt,
                request.answeredAt,
                answerer == null ? null : answerer.name(),
                allowed(request),
                request.version);
    }

    private List<String> allowed(JoinRequest request) {
        List<String> allowed = new ArrayList<>();
        if (request.status == JoinRequestStatus.OPEN) {
            On on = request.on(current.get());
            if (AccessTable.allows(current.get(), Action.ANSWER_JOIN_REQUESTS, on)) {
                allowed.add("answer");
            }
            if (AccessTable.allows(current.get(), Action.WITHDRAW_JOIN_REQUEST, on)) {
                allowed.add("withdraw");
            }
        }
        return List.copyOf(allowed);
    }
}
