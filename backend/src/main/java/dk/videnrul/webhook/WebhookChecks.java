package dk.videnrul.webhook;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.partner.PartnerFacts;
import dk.videnrul.partner.Partners;
import dk.videnrul.platform.egress.EgressRules;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks what is asked of a webhook, and finds what it names. */
@ApplicationScoped
class WebhookChecks {
    private final Validation validation;
    private final EgressRules egress;
    private final Partners partners;
    private final ThemeGroups groups;
    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;

    WebhookChecks(
            Validation validation,
            EgressRules egress,
            Partners partners,
            ThemeGroups groups,
            Vocabulary vocabulary,
            Gazetteer gazetteer) {
        this.validation = validation;
        this.egress = egress;
        this.partners = partners;
        this.groups = groups;
        this.vocabulary = vocabulary;
        this.gazetteer = gazetteer;
    }

    /** A draft that may be made. */
    record Checked(UUID partner, WebhookFilter filter) {}

    /**
     * @param ofCaller whether the caller is a partner, whose own it becomes
     * @param caller none for a client that nobody registered
     * @throws Refusal.Invalid with every fault
     */
    Checked check(WebhookDraft draft, boolean ofCaller, Optional<PartnerFacts> caller) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        checkUrl(draft.url(), faults);
        @Nullable PartnerFacts partner = ofCaller ? own(draft, caller, faults) : named(draft, faults);
        @Nullable UUID group = group(draft.themeGroup(), faults);
        if (draft.topic() != null && vocabulary.isUnknown(Scheme.TOPIC, draft.topic())) {
            faults.add(Fault.at("/topic", "unknown-topic", draft.topic()));
        }
        if (draft.municipality() != null
                && gazetteer.municipality(draft.municipality()).isEmpty()) {
            faults.add(Fault.at("/municipality", "unknown-municipality", draft.municipality()));
        }
        faults.refuseIfAny();
        if (partner == null) {
            throw new Refusal.Forbidden();
        }
        return new Checked(partner.id(), new WebhookFilter(group, draft.topic(), draft.municipality(), draft.kind()));
    }

    /** @throws Refusal.Invalid with every fault */
    void check(WebhookChange change) {
        Faults faults = new Faults();
        validation.check(change, faults);
        checkUrl(change.url(), faults);
        faults.refuseIfAny();
    }

    /** @throws Refusal.Invalid with every fault */
    void check(WebhookStatusChange change) {
        Faults faults = new Faults();
        validation.check(change, faults);
        if (change.status() == WebhookStatus.PAUSED
                && (change.reason() == null || change.reason().isBlank())) {
            faults.add(Fault.at("/reason", "required"));
        }
        faults.refuseIfAny();
    }

    private void checkUrl(@Nullable String url, Faults faults) {
        if (url != null && !url.isBlank()) {
            egress.check(url, "/url", faults);
        }
    }

    private static @Nullable PartnerFacts own(WebhookDraft draft, Optional<PartnerFacts> caller, Faults faults) {
        UUID own = caller.map(PartnerFacts::id).orElse(null);
        if (draft.partner() != null && !draft.partner().equals(own)) {
            faults.add(Fault.at("/partner", "unknown-partner"));
        }
        return caller.orElse(null);
    }

    private @Nullable PartnerFacts named(WebhookDraft draft, Faults faults) {
        if (draft.partner() == null) {
            faults.add(Fault.at("/partner", "required"));
            return null;
        }
        Optional<PartnerFacts> partner = partners.withId(draft.partner());
        if (partner.isEmpty()) {
            faults.add(Fault.at("/partner", "unknown-partner"));
        }
        return partner.orElse(null);
    }

    private @Nullable UUID group(@Nullable String slug, Faults faults) {
        if (slug == null) {
            return null;
        }
        ThemeGroupFacts group = groups.withSlugs(List.of(slug)).get(slug);
        if (group == null) {
            faults.add(Fault.at("/themeGroup", "unknown-theme-group", slug));
            return null;
        }
        return group.id();
    }
}
