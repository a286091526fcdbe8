package dk.videnrul.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Which items were told to webhooks that ask for a part: only they hear that one is no longer in it. */
@ApplicationScoped
class ToldItems {
    private final Session database;

    ToldItems(Session database) {
        this.database = database;
    }

    record Told(UUID webhook, UUID item) {}

    /** Whoever makes a webhook has read before, or reads now, what is in that part already. */
    void begin(Webhook webhook) {
        if (webhook.filter().asksForEverything()) {
            return;
        }
        WebhookFilter filter = webhook.filter();
        database.createNativeQuery("""
                        insert into webhook_item (webhook, item)
                        select :webhook, id from knowledge_item
                        where status = 'PUBLISHED' and visibility = 'PUBLIC'
                          and (cast(:themeGroup as uuid) is null or theme_group = cast(:themeGroup as uuid))
                          and (cast(:topic as text) is null or topics @> array[cast(:topic as text)])
                          and (cast(:municipality as text) is null or municipality = cast(:municipality as text))
                          and (cast(:kind as text) is null or kind = cast(:kind as text))""")
                .setParameter("webhook", webhook.id)
                .setParameter(
                        "themeGroup",
                        filter.themeGroup() == null ? null : filter.themeGroup().toString())
                .setParameter("topic", filter.topic())
                .setParameter("municipality", filter.municipality())
                .setParameter(
                        "kind", filter.kind() == null ? null : filter.kind().name())
                .executeUpdate();
    }

    Set<Told> among(Collection<UUID> webhooks, Collection<UUID> items) {
        if (webhooks.isEmpty() || items.isEmpty()) {
            return Set.of();
        }
        return database.createNativeQuery(
                        "select webhook, item from webhook_item where webhook in (:webhooks) and item in (:items)",
                        Tuple.class)
                .setParameter("webhooks", webhooks)
                .setParameter("items", items)
                .getResultStream()
                .map(row -> new Told(row.get("webhook", UUID.class), row.get("item", UUID.class)))
                .collect(Collectors.toSet());
    }

    void told(UUID webhook, UUID item) {
        database.createNativeQuery(
                        "insert into webhook_item (webhook, item) values (:webhook, :item) on conflict do nothing")
                .setParameter("webhook", webhook)
                .setParameter("item", item)
                .executeUpdate();
    }

    void takenAway(UUID webhook, UUID item) {
        database.createNativeQuery("delete from webhook_item where webhook = :webhook and item = :item")
                .setParameter("webhook", webhook)
                .setParameter("item", item)
                .executeUpdate();
    }
}
