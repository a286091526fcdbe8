package dk.videnrul.partner;

import dk.videnrul.identity.PartnerRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;

/** Asked at every request of a client: what was decided here holds at once, whatever the token says. */
@ApplicationScoped
class RegisteredClients implements PartnerRecords {
    private final PartnerRepository partners;

    RegisteredClients(PartnerRepository partners) {
        this.partners = partners;
    }

    @Override
    @Transactional
    public Optional<Registration> ofClient(String clientId) {
        return partners.ofClient(clientId)
                .map(partner -> new Registration(
                        partner.name,
                        partner.status == PartnerStatus.ACTIVE,
                        Set.copyOf(partner.scopes),
                        partner.requestsPerMinute));
    }
}
