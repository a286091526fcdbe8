package dk.videnrul.partner;

import dk.videnrul.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** An invented partner that takes over the realm's client for trying the API out; nobody is written to. */
@ApplicationScoped
public class DemoPartners {
    private static final String CLIENT = "partner";

    private final PartnerRepository partners;
    private final Settling settling;
    private final Clock clock;

    DemoPartners(PartnerRepository partners, Settling settling, Clock clock) {
        this.partners = partners;
        this.settling = settling;
        this.clock = clock;
    }

    @Transactional
    public void add() {
        if (partners.knows(CLIENT)) {
            return;
        }
        PartnerDraft draft = new PartnerDraft(
                "Demo: journalsystem",
                "Leverandøren Eksempel A/S",
                "Henter det, netværket offentliggør, og viser det for sagsbehandlere ved siden af sagen.",
                CLIENT,
                "Ida Integration",
                "integration@example.org",
                Language.DA,
                ApiScopes.ALL,
                null);
        Partner partner = new Partner(CLIENT, draft, clock.instant());
        partner.demo = true;
        partners.persist(partner);
        settling.wish(partner);
    }

    /** Their clients too: one without a registration would go on with what its tokens say. */
    @Transactional
    public void remove() {
        for (Partner partner : partners.list("demo")) {
            settling.forget(partner);
            partners.delete(partner);
        }
    }
}
