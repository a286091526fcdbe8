package dk.videnrul.partner;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.platform.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Gives a partner a secret. The provider makes and keeps it; here it is told once and kept nowhere. */
@ApplicationScoped
class PartnerSecrets {
    private final PartnerRepository partners;
    private final PartnerHistory history;
    private final PartnerLetters letters;
    private final ClientRegistry registry;
    private final Settling settling;
    private final CurrentActor current;
    private final Clock clock;

    PartnerSecrets(
            PartnerRepository partners,
            PartnerHistory history,
            PartnerLetters letters,
            ClientRegistry registry,
            Settling settling,
            CurrentActor current,
            Clock clock) {
        this.partners = partners;
        this.history = history;
        this.letters = letters;
        this.registry = registry;
        this.settling = settling;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The client is put in order first: the provider may never have heard of it. Where it cannot be asked, nothing has
     * changed.
     *
     * @throws Refusal.Unreachable when the provider does not answer
     * @throws Refusal.Conflict when the partner may not call, or the client is somebody else's
     */
    PartnerSecretView issue(UUID id) {
        WantedClient client = QuarkusTransaction.requiringNew().call(() -> wanted(id));
        try {
            String endpoint = registry.tokenEndpoint();
            registry.put(client);
            String secret = registry.newSecret(client);
            Instant issuedAt = QuarkusTransaction.requiringNew().call(() -> issued(client));
            return new PartnerSecretView(client.clientId(), secret, endpoint, client.scopes(), issuedAt);
        } catch (ClientRegistry.ProviderAway away) {
            throw new Refusal.Unreachable("identity-provider");
        } catch (ClientRegistry.ClientTaken taken) {
            throw new Refusal.Conflict("partner-client-taken");
        }
    }

    private WantedClient wanted(UUID id) {
        if (!AccessTable.allows(current.get(), Action.SEE_PARTNERS)) {
            throw new Refusal.NotFound();
        }
        Partner partner = partners.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
        AccessTable.require(current.get(), Action.MANAGE_PARTNERS);
        partner.requireActive();
        return partner.toClient();
    }

    private Instant issued(WantedClient client) {
        partners.settle(client.partner(), client.revision());
        Partner partner = partners.findByIdOptional(client.partner()).orElseThrow(Refusal.NotFound::new);
        boolean replaces = partner.secretIssuedAt != null;
        Instant now = clock.instant();
        partner.gotSecret(now);
        history.note(partner, PartnerEventKind.SECRET_ISSUED, null, List.of(), current.get());
        letters.secretIssued(partner, replaces);
        if (partner.wanted != client.revision()) {
            // Somebody suspended or changed it meanwhile, and what was put above may have overtaken that.
            settling.wish(partner);
        }
        return now;
    }
}
