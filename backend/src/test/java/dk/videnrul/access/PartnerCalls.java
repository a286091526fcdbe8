package dk.videnrul.access;

import dk.videnrul.identity.Action;
import dk.videnrul.testsupport.Given;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How partners are called; the one of the scene is registered, and so is another. */
final class PartnerCalls {
    private static final List<Thing> NETWORK = List.of(Thing.network());

    private PartnerCalls() {}

    static void put(Calls calls, Given given) {
        if (given.rows("select 1 from partner where client_id = 'partner'").isEmpty()) {
            given.partner("partner", Scene.SCOPES);
        }
        String id =
                given.partner("partner-" + UUID.randomUUID(), Scene.SCOPES).id().toString();
        List<Thing> partner =
                List.of(new Thing("a partner", Map.of("id", id), Action.SEE_PARTNERS, Set.of(), null, null));
        calls.put("listPartners", Action.SEE_PARTNERS, NETWORK);
        calls.put("registerPartner", Action.MANAGE_PARTNERS, NETWORK, "{}");
        calls.put("getPartner", Action.SEE_PARTNERS, partner);
        calls.put("changePartner", Action.MANAGE_PARTNERS, partner, "{\"name\": null}");
        calls.put("changePartnerStatus", Action.MANAGE_PARTNERS, partner, "{\"status\": \"suspended\"}");
        calls.put("issuePartnerSecret", Action.MANAGE_PARTNERS, partner);
        calls.put("listPartnerEvents", Action.SEE_PARTNERS, partner);
        calls.put(
                "getMyRegistration",
                Action.SEE_OWN_REGISTRATION,
                List.of(new Thing("the own registration", Map.of(), null, Set.of(), null, "client:.*")));
    }
}
