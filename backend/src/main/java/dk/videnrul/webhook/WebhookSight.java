package dk.videnrul.webhook;

import dk.videnrul.change.ItemChange;
import dk.videnrul.change.ItemChanges;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.Sight;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What items that changed are for webhooks now. All partners see the same: what is public. */
@ApplicationScoped
class WebhookSight {
    private static final Sight OF_PARTNERS = Sight.of(Actor.ofClient("any", "any", Set.of()));

    private final ItemChanges changes;
    private final ToldItems told;
    private final ThemeGroups groups;

    WebhookSight(ItemChanges changes, ToldItems told, ThemeGroups groups) {
        this.changes = changes;
        this.told = told;
        this.groups = groups;
    }

    /**
     * In a fixed number of statements, however many webhooks and items.
     *
     * @param changed when each item last changed
     * @return by webhook, then by item; what a webhook is not to hear of is not there
     */
    Map<UUID, Map<UUID, ItemChange>> of(Collection<Webhook> webhooks, Map<UUID, Instant> changed) {
        Map<UUID, ItemChange> shown = changes.of(changed, OF_PARTNERS);
        List<Webhook> particular = webhooks.stream()
                .filter(webhook -> !webhook.filter().asksForEverything())
                .toList();
        Set<ToldItems.Told> before =
                told.among(particular.stream().map(webhook -> webhook.id).toList(), shown.keySet());
        Map<UUID, ThemeGroupFacts> named = groups.withIds(particular.stream()
                .map(webhook -> webhook.filter().themeGroup())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet()));
        Map<UUID, Map<UUID, ItemChange>> all = new HashMap<>();
        for (Webhook webhook : webhooks) {
            all.put(webhook.id, of(webhook, shown, before, named));
        }
        return all;
    }

    private static Map<UUID, ItemChange> of(
            Webhook webhook,
            Map<UUID, ItemChange> shown,
            Set<ToldItems.Told> before,
            Map<UUID, ThemeGroupFacts> named) {
        WebhookFilter filter = webhook.filter();
        if (filter.asksForEverything()) {
            return shown;
        }
        ThemeGroupFacts group = filter.themeGroup() == null ? null : named.get(filter.themeGroup());
        @Nullable String slug = group == null ? null : group.slug();
        Map<UUID, ItemChange> mine = new HashMap<>();
        shown.forEach((item, change) -> {
            if (change.item() != null && filter.matches(change.item(), slug)) {
                mine.put(item, change);
            } else if (before.contains(new ToldItems.Told(webhook.id, item))) {
                mine.put(item, ItemChange.tombstone(change.id(), change.at()));
            }
        });
        return mine;
    }
}
