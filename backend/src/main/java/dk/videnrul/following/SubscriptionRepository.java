package dk.videnrul.following;

import dk.videnrul.platform.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SubscriptionRepository implements PanacheRepositoryBase<Subscription, UUID> {

    /** What somebody follows, the latest first. */
    List<Subscription> of(UUID person, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("person", person));
        String from = "";
        if (after != null) {
            from = " and id < :id";
            values.put("id", after.id(0));
        }
        return find("person = :person" + from + " order by id desc", values)
                .page(0, limit)
                .list();
    }

    Optional<Subscription> of(UUID person, UUID id) {
        return find("id = ?1 and person = ?2", id, person).firstResultOptional();
    }

    Optional<Subscription> same(UUID person, Subscription.Target target) {
        return list("person", person).stream()
                .filter(known -> java.util.Objects.equals(known.themeGroup, target.themeGroup())
                        && java.util.Objects.equals(known.topic, target.topic())
                        && java.util.Objects.equals(known.municipality, target.municipality())
                        && java.util.Objects.equals(known.item, target.item())
                        && java.util.Objects.equals(known.search, target.search()))
                .findFirst();
    }

    /** Who follows any of these, in the order of their subscriptions. */
    List<Subscription> following(Followers.About about, UUID after, int limit) {
        return find(
                        "id > :after and (themeGroup in :groups or topic in :topics or municipality in :municipalities"
                                + " or item = :item) order by id",
                        Map.of(
                                "after",
                                after,
                                "groups",
                                about.themeGroups(),
                                "topics",
                                about.topics(),
                                "municipalities",
                                about.municipalities(),
                                "item",
                                about.item() == null ? Followers.BEFORE_ALL : about.item()))
                .page(0, limit)
                .list();
    }

    /** Searches that people keep, in the order of their ids. */
    List<Subscription> searches(UUID after, int limit) {
        return find("search is not null and id > ?1 order by id", after)
                .page(0, limit)
                .list();
    }
}
