package dk.videnrul.admission;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows a request to the one who asked, and to those who decide. */
@ApplicationScoped
class MembershipRequestViews {
    private final Gazetteer gazetteer;
    private final CurrentActor actor;
    private final Speech speech;

    MembershipRequestViews(Gazetteer gazetteer, CurrentActor actor, Speech speech) {
        this.gazetteer = gazetteer;
        this.actor = actor;
        this.speech = speech;
    }

    MembershipRequestView own(MembershipRequest request) {
        return view(request, request.isOpen() ? List.of("withdraw") : List.of());
    }

    MembershipRequestView decidable(MembershipRequest request) {
        boolean decides = AccessTable.allows(
                actor.get(), Action.DECIDE_MEMBERSHIP_REQUEST, request.place().on());
        return view(request, decides && request.isOpen() ? List.of("decide") : List.of());
    }

    private MembershipRequestView view(MembershipRequest request, List<String> allowed) {
        return new MembershipRequestView(
                request.id,
                request.name,
                request.email,
                request.emailVerified,
                gazetteer.ref(request.municipality),
                request.region == null
                        ? null
                        : gazetteer.region(request.region, speech.language()).orElse(null),
                request.title,
                request.message,
                request.status,
                request.reason,
                request.createdAt,
                request.decidedAt,
                request.person,
                request.demo,
                allowed,
                request.version);
    }
}
