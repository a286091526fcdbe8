package dk.videnrul.partner;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registering partners and what becomes of them. Nothing here waits for the identity provider. */
@ApplicationScoped
class PartnerAdministration {
    private final PartnerRepository partners;
    private final PartnerHistory history;
    private final PartnerChecks checks;
    private final Validation validation;
    private final PartnerLetters letters;
    private final Settling settling;
    private final CurrentActor current;
    private final Clock clock;

    PartnerAdministration(
            PartnerRepository partners,
            PartnerHistory history,
            PartnerChecks checks,
            Validation validation,
            PartnerLetters letters,
            Settling settling,
            CurrentActor current,
            Clock clock) {
        this.partners = partners;
        this.history = history;
        this.checks = checks;
        this.validation = validation;
        this.letters = letters;
        this.settling = settling;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    Page<PartnerView> list(@Nullable PartnerStatus status, int limit, @Nullable String after) {
        AccessTable.require(current.get(), Action.SEE_PARTNERS);
        return Page.of(
                partners.page(status, Cursor.decode(after, 2), limit + 1),
                limit,
                null,
                partner -> Cursor.after(partner.name.toLowerCase(Locale.ROOT), partner.id),
                Partner::toView);
    }

    /** @throws Refusal.NotFound when there is none, or the caller does not see partners */
    @Transactional
    PartnerView get(UUID id) {
        return find(id).toView();
    }

    @Transactional
    Page<PartnerEventView> events(UUID id, int limit, @Nullable String after) {
        return history.of(find(id), limit, after);
    }

    /** @throws Refusal.NotFound when the calling client was made without being registered here */
    @Transactional
    OwnRegistrationView own() {
        Actor actor = current.get();
        AccessTable.require(actor, Action.SEE_OWN_REGISTRATION, On.network().own(true));
        return partners.ofClient(actor.client().orElseThrow(Refusal.NotFound::new))
                .orElseThrow(Refusal.NotFound::new)
                .toOwnView();
    }

    /** The provider hears of it as soon as this has committed. */
    @Transactional
    PartnerView register(PartnerDraft draft) {
        Actor actor = current.get();
        AccessTable.require(actor, Action.MANAGE_PARTNERS);
        checks.checkNew(draft);
        String clientId =
                draft.clientId() == null ? ClientIds.forName(draft.name(), partners::knows) : draft.clientId();
        Partner partner = new Partner(clientId, draft, clock.instant());
        partners.persistAndFlush(partner);
        history.note(partner, PartnerEventKind.REGISTERED, null, List.of(), actor);
        letters.registered(partner);
        settling.wish(partner);
        return partner.toView();
    }

    @Transactional
    PartnerView change(UUID id, ExpectedVersion expected, MergePatch<PartnerDraft> patch) {
        Partner partner = find(id);
        Actor actor = current.get();
        AccessTable.require(actor, Action.MANAGE_PARTNERS);
        expected.check(partner.version);
        PartnerDraft before = partner.toDraft();
        PartnerDraft draft = patch.applyTo(before);
        checks.checkChange(partner, draft);
        long wanted = partner.wanted;
        partner.change(draft);
        partners.flush();
        List<String> fields = PartnerHistory.changed(before, partner.toDraft());
        if (!fields.isEmpty()) {
            history.note(partner, PartnerEventKind.CHANGED, null, fields, actor);
        }
        if (partner.wanted != wanted) {
            settling.wish(partner);
        }
        return partner.toView();
    }

    /** Holds for the next request of the partner, whether or not the provider can be asked. */
    @Transactional
    PartnerView changeStatus(UUID id, ExpectedVersion expected, PartnerStatusChange change) {
        Partner partner = find(id);
        Actor actor = current.get();
        AccessTable.require(actor, Action.MANAGE_PARTNERS);
        expected.check(partner.version);
        check(change);
        partner.become(change.status(), change.reason());
        partners.flush();
        history.note(partner, PartnerEventKind.of(change.status()), change.reason(), List.of(), actor);
        letters.statusChanged(partner);
        settling.wish(partner);
        return partner.toView();
    }

    private void check(PartnerStatusChange change) {
        Faults faults = new Faults();
        validation.check(change, faults);
        boolean reasonless = change.reason() == null || change.reason().isBlank();
        if (change.status() != null && change.status() != PartnerStatus.ACTIVE && reasonless) {
            faults.add(Fault.at("/reason", "required"));
        }
        faults.refuseIfAny();
    }

    private Partner find(UUID id) {
        if (!AccessTable.allows(current.get(), Action.SEE_PARTNERS)) {
            throw new Refusal.NotFound();
        }
        return partners.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    }
}
