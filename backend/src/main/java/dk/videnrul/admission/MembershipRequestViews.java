package dk.videnrul.admission;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.municipality.Gazetteer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows a request to the one who asked, and to those who decide. */
@ApplicationScoped
class MembershipRequestViews {
    private final Gazetteer gazetteer;
    private final CurrentActor actor;

    MembershipRequestViews(Gazetteer gazetteer, CurrentActor actor) {
        this.gazetteer = gazetteer;
        this.actor = actor;
    }

    MembershipRequestView own(MembershipRequest request) {
        return view(request, request.isOpen() ? List.of("withdraw") : List.of());
    }

    MembershipRequestView decidable(MembershipRequest request) {
        boolean decides = AccessTable.allows(
                actor.get(), Action.DECIDE_MEMBERSHIP_REQUEST, On.municipality(request.municipality));
        return view(request, decides && request.isOpen() ? List.of("decide") : List.of());
    }

    private MembershipRequestView view(MembershipRequest request, List<String> allowed) {
        return new MembershipRequestView(
                request.id,
                request.name,
                request.email,
                request.emailVerified,
                gazetteer.municipality(request.municipality).orElseThrow(),
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
