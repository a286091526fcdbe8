package dk.videnrul.webhook;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.partner.PartnerFacts;
import dk.videnrul.partner.Partners;
import dk.videnrul.vocabulary.Ref;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows webhooks, a page in a fixed number of statements. */
@ApplicationScoped
class WebhookViews {
    private final WebhookRepository webhooks;
    private final Partners partners;
    private final ThemeGroups groups;
    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;
    private final Clock clock;

    WebhookViews(
            WebhookRepository webhooks,
            Partners partners,
            ThemeGroups groups,
            Vocabulary vocabulary,
            Gazetteer gazetteer,
            Clock clock) {
        this.webhooks = webhooks;
        this.partners = partners;
        this.groups = groups;
        this.vocabulary = vocabulary;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    WebhookView one(Webhook webhook) {
        return all(List.of(webhook)).getFirst();
    }

    List<WebhookView> all(List<Webhook> shown) {
        Map<UUID, PartnerFacts> owners =
                partners.withIds(shown.stream().map(one -> one.partner).collect(Collectors.toSet()));
        Map<UUID, ThemeGroupFacts> named = groups.withIds(shown.stream()
                .map(one -> one.filter().themeGroup())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet()));
        Map<UUID, Long> waiting =
                webhooks.waiting(shown.stream().map(one -> one.id).toList());
        return shown.stream()
                .map(one -> view(
                        one, Objects.requireNonNull(owners.get(one.partner)), named, waiting.getOrDefault(one.id, 0L)))
                .toList();
    }

    private WebhookView view(Webhook webhook, PartnerFacts owner, Map<UUID, ThemeGroupFacts> named, long waiting) {
        WebhookFilter filter = webhook.filter();
        @Nullable ThemeGroupFacts group = filter.themeGroup() == null ? null : named.get(filter.themeGroup());
        return new WebhookView(
                webhook.id,
                new WebhookView.WebhookOwner(owner.id(), owner.name()),
                webhook.url,
                webhook.description,
                group == null ? null : group.toRef(),
                topic(filter.topic()),
                gazetteer.ref(filter.municipality()),
                filter.kind(),
                webhook.status,
                webhook.pause,
                webhook.reason,
                webhook.statusAt,
                webhook.secretIssuedAt,
                still(webhook.formerUntil),
                webhook.failingSince,
                webhook.lastDeliveredAt,
                waiting,
                webhook.createdAt,
                webhook.version);
    }

    private @Nullable Ref topic(@Nullable String id) {
        return id == null ? null : vocabulary.refs(Scheme.TOPIC, List.of(id)).getFirst();
    }

    private @Nullable Instant still(@Nullable Instant until) {
        return until != null && until.isAfter(clock.instant()) ? until : null;
    }
}
