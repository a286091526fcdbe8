package dk.videnrul.change;

import dk.videnrul.identity.Sight;
import dk.videnrul.identity.Visibility;
import dk.videnrul.knowledge.ItemStatus;
import dk.videnrul.knowledge.ItemStep;
import dk.videnrul.knowledge.ItemSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * To whom published items were ever shown. Only those hear of it when an item is gone: to others a tombstone would tell
 * that there was one. It outlives the item.
 */
@ApplicationScoped
class ShownItems {
    private static final String EVERYBODY = "public";
    private static final String MEMBERS = "members";

    private final Session database;

    ShownItems(Session database) {
        this.database = database;
    }

    void note(@Observes ItemSteps taken) {
        List<ItemStep> shown = taken.steps().stream()
                .filter(step -> step.status() == ItemStatus.PUBLISHED)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        database.createNativeQuery("""
                        insert into shown_item (item, audience, public_id)
                        select * from unnest(cast(:items as uuid[]), cast(:audiences as text[]), cast(:ids as text[]))
                        on conflict do nothing""")
                .setParameter("items", shown.stream().map(ItemStep::item).toArray(UUID[]::new))
                .setParameter(
                        "audiences", shown.stream().map(ShownItems::audience).toArray(String[]::new))
                .setParameter("ids", shown.stream().map(ItemStep::publicId).toArray(String[]::new))
                .executeUpdate();
    }

    /** The public ids of those of the items that somebody could see at some time. */
    Map<UUID, String> to(Sight sight, Collection<UUID> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        return database.createNativeQuery("""
                        select distinct item, public_id from shown_item
                        where item in (:items) and (:everything or audience in (:audiences))""", Tuple.class)
                .setParameter("items", items)
                .setParameter("everything", sight.everything())
                .setParameter("audiences", audiences(sight))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("item", UUID.class), row -> row.get("public_id", String.class)));
    }

    private static String audience(ItemStep step) {
        Visibility visibility = Objects.requireNonNull(step.content().visibility());
        return switch (visibility) {
            case PUBLIC -> EVERYBODY;
            case MEMBERS -> MEMBERS;
            case GROUP -> String.valueOf(step.themeGroup());
        };
    }

    private static List<String> audiences(Sight sight) {
        return Stream.concat(
                        sight.members() ? Stream.of(EVERYBODY, MEMBERS) : Stream.of(EVERYBODY),
                        sight.themeGroups().stream().map(UUID::toString))
                .toList();
    }
}
