package dk.videnrul.webhook;

import dk.videnrul.partner.PartnerFacts;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where partners are told of changes. */
@ApplicationScoped
class Webhooks {
    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final WebhookGate gate;
    private final WebhookChecks checks;
    private final WebhookViews views;
    private final ToldItems told;
    private final WebhookSettings settings;
    private final Clock clock;

    Webhooks(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            WebhookGate gate,
            WebhookChecks checks,
            WebhookViews views,
            ToldItems told,
            WebhookSettings settings,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.gate = gate;
        this.checks = checks;
        this.views = views;
        this.told = told;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param partner whose; a partner is only shown its own */
    @Transactional
    Page<WebhookView> list(@Nullable UUID partner, int limit, @Nullable String cursor) {
        gate.requireAny();
        @Nullable Cursor after = Cursor.decode(cursor, 1);
        @Nullable UUID of = partner;
        if (gate.isPartner()) {
            UUID own = gate.caller().map(PartnerFacts::id).orElse(null);
            if (own == null || (partner != null && !partner.equals(own))) {
                return new Page<>(List.of(), null, null);
            }
            of = own;
        }
        Page<Webhook> page =
                Page.of(webhooks.of(of, after, limit + 1), limit, null, one -> Cursor.after(one.id), one -> one);
        return new Page<>(views.all(page.items()), null, page.next());
    }

    /** @throws Refusal.NotFound also when it is somebody else's */
    @Transactional
    WebhookView get(UUID id) {
        return views.one(gate.seen(id));
    }

    /**
     * @throws Refusal.Invalid with every fault
     * @throws Refusal.Conflict when the partner has as many as it may have
     */
    @Transactional
    WebhookView create(WebhookDraft draft) {
        gate.requireAny();
        WebhookChecks.Checked checked = checks.check(draft, gate.isPartner(), gate.caller());
        if (webhooks.countOf(checked.partner()) >= settings.perPartner()) {
            throw new Refusal.Conflict("webhook-enough", null, settings.perPartner());
        }
        Webhook webhook = new Webhook(checked.partner(), checked.filter(), clock.instant());
        webhook.send(draft.url(), draft.description());
        webhooks.persistAndFlush(webhook);
        told.begin(webhook);
        return views.one(webhook);
    }

    /** @throws Refusal.Stale when it was changed meanwhile */
    @Transactional
    WebhookView change(UUID id, ExpectedVersion expected, MergePatch<WebhookChange> patch) {
        Webhook webhook = gate.held(id);
        expected.check(webhook.version);
        WebhookChange change = patch.applyTo(new WebhookChange(webhook.url, webhook.description));
        checks.check(change);
        webhook.send(change.url(), change.description());
        webhooks.flush();
        return views.one(webhook);
    }

    /**
     * @throws Refusal.Stale when it was changed meanwhile
     * @throws Refusal.Conflict when it is so already
     */
    @Transactional
    WebhookView changeStatus(UUID id, ExpectedVersion expected, WebhookStatusChange change) {
        Webhook webhook = gate.held(id);
        expected.check(webhook.version);
        checks.check(change);
        Instant now = clock.instant();
        switch (change.status()) {
            case PAUSED -> webhook.pause(WebhookPause.BY_HAND, change.reason(), now);
            case ACTIVE -> {
                webhook.resume(change.reason(), now);
                deliveries.hurry(id, now);
            }
        }
        webhooks.flush();
        return views.one(webhook);
    }

    /** @throws Refusal.Stale when it was changed meanwhile */
    @Transactional
    void remove(UUID id, ExpectedVersion expected) {
        Webhook webhook = gate.held(id);
        expected.check(webhook.version);
        webhooks.delete(webhook);
    }
}
