package dk.videnrul.joining;

import dk.videnrul.people.PersonForgotten;
import dk.videnrul.people.PersonLeft;
import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Nobody waits for an answer any longer once they have gone. */
@ApplicationScoped
class RequestsOfPeople implements PersonalData {
    private final JoinRequestRepository requests;
    private final Clock clock;

    RequestsOfPeople(JoinRequestRepository requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    void takeBack(@Observes PersonLeft departure) {
        requests.list("person = ?1 and status = OPEN", departure.person().id())
                .forEach(request -> request.answer(JoinRequestStatus.WITHDRAWN, null, null, clock.instant()));
    }

    void remove(@Observes PersonForgotten deletion) {
        requests.delete("person", deletion.person().id());
    }

    @Override
    public String section() {
        return "join-requests";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return requests.list("person = ?1 order by id", person).stream()
                .map(request -> {
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put("themeGroup", request.themeGroup);
                    told.put("sentAt", request.sentAt);
                    told.put("message", request.message);
                    told.put("status", request.status);
                    return told;
                })
                .toList();
    }
}
