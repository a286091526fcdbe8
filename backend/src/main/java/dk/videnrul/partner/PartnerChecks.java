package dk.videnrul.partner;

import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is asked of a registration. */
@ApplicationScoped
class PartnerChecks {
    private final PartnerRepository partners;
    private final Validation validation;

    PartnerChecks(PartnerRepository partners, Validation validation) {
        this.partners = partners;
        this.validation = validation;
    }

    void checkNew(PartnerDraft draft) {
        Faults faults = faultsOf(draft);
        @Nullable String clientId = draft.clientId();
        if (clientId != null) {
            if (!ClientIds.wellFormed(clientId)) {
                faults.add(Fault.at("/clientId", "client-id-form"));
            } else if (ClientIds.reserved(clientId) || partners.knows(clientId)) {
                faults.add(Fault.at("/clientId", "client-id-taken"));
            }
        }
        faults.refuseIfAny();
    }

    void checkChange(Partner partner, PartnerDraft draft) {
        Faults faults = faultsOf(draft);
        if (!Objects.equals(draft.clientId(), partner.clientId)) {
            faults.add(Fault.at("/clientId", "client-id-stays"));
        }
        faults.refuseIfAny();
    }

    private Faults faultsOf(PartnerDraft draft) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        for (int place = 0; place < draft.scopes().size(); place++) {
            String scope = draft.scopes().get(place);
            if (!ApiScopes.ALL.contains(scope)) {
                faults.add(Fault.at("/scopes/" + place, "unknown-scope", scope, String.join(", ", ApiScopes.ALL)));
            }
        }
        return faults;
    }
}
