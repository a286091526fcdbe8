package dk.videnrul.admission;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.people.PersonForgotten;
import dk.videnrul.people.PersonWelcomed;
import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps requests in step with the people they are about. */
@ApplicationScoped
class RequestRecords implements PersonalData {
    private final MembershipRequestRepository requests;
    private final CurrentActor actor;
    private final Clock clock;

    RequestRecords(MembershipRequestRepository requests, CurrentActor actor, Clock clock) {
        this.requests = requests;
        this.actor = actor;
        this.clock = clock;
    }

    /** Whichever way somebody became a member: what they asked for is granted. */
    void grant(@Observes PersonWelcomed welcome) {
        requests.openOf(welcome.subject())
                .ifPresent(request -> request.accept(welcome.person().id(), actor.key(), clock.instant()));
    }

    void forget(@Observes PersonForgotten deletion) {
        requests.delete("person", deletion.person().id());
    }

    @Override
    public String section() {
        return "membership-requests";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return requests.list("person = ?1 order by createdAt", person).stream()
                .map(request -> {
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put("asked", request.createdAt);
                    told.put(
                            request.region == null ? "municipality" : "region",
                            request.region == null ? request.municipality : request.region);
                    told.put("title", request.title);
                    told.put("message", String.valueOf(request.message));
                    told.put("status", request.status);
                    return told;
                })
                .toList();
    }
}
