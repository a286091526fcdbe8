package dk.videnrul.webhook;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.identity.Role;
import dk.videnrul.partner.PartnerFacts;
import dk.videnrul.partner.Partners;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Finds webhooks as the caller may see them: a partner its own, the secretariat all. */
@ApplicationScoped
class WebhookGate {
    private final WebhookRepository webhooks;
    private final Partners partners;
    private final CurrentActor current;

    WebhookGate(WebhookRepository webhooks, Partners partners, CurrentActor current) {
        this.webhooks = webhooks;
        this.partners = partners;
        this.current = current;
    }

    /**
     * @throws Refusal.NotFound also when it is somebody else's
     */
    Webhook seen(UUID id) {
        return seen(webhooks.findByIdOptional(id));
    }

    /**
     * The same for who changes it: held until the transaction ends, against those who send.
     *
     * @throws Refusal.NotFound also when it is somebody else's
     */
    Webhook held(UUID id) {
        return seen(webhooks.hold(id));
    }

    /** Refuses who has nothing to do with webhooks at all. */
    void requireAny() {
        Actor actor = current.get();
        AccessTable.require(actor, Action.MANAGE_WEBHOOKS, On.network().own(actor.has(Role.PARTNER)));
    }

    /** Whether the caller is asked for their own alone. */
    boolean isPartner() {
        return !AccessTable.allows(current.get(), Action.MANAGE_WEBHOOKS);
    }

    /** The partner that calls; none for people, and for a client that nobody registered. */
    Optional<PartnerFacts> caller() {
        return current.get().client().flatMap(partners::ofClient);
    }

    private Webhook seen(Optional<Webhook> found) {
        Webhook webhook = found.orElseThrow(Refusal.NotFound::new);
        boolean own =
                caller().filter(partner -> partner.id().equals(webhook.partner)).isPresent();
        if (!AccessTable.allows(
                current.get(), Action.MANAGE_WEBHOOKS, On.network().own(own))) {
            throw new Refusal.NotFound();
        }
        return webhook;
    }
}
