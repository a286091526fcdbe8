package dk.videnrul.following;

import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.knowledge.ItemRef;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.vocabulary.Ref;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Names what people follow, a page in a fixed number of statements. */
@ApplicationScoped
class SubscriptionViews {
    private final ThemeGroups groups;
    private final ItemGate items;
    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;

    SubscriptionViews(ThemeGroups groups, ItemGate items, Gazetteer gazetteer, Vocabulary vocabulary) {
        this.groups = groups;
        this.items = items;
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
    }

    SubscriptionView one(Subscription subscription) {
        return all(List.of(subscription)).getFirst();
    }

    List<SubscriptionView> all(List<Subscription> page) {
        Map<UUID, ThemeGroupFacts> followed = groups.withIds(ids(page, one -> one.themeGroup));
        Map<UUID, ItemFacts> seen = items.seen(ids(page, one -> one.item));
        return page.stream().map(one -> view(one, followed, seen)).toList();
    }

    private SubscriptionView view(Subscription one, Map<UUID, ThemeGroupFacts> followed, Map<UUID, ItemFacts> seen) {
        @Nullable ThemeGroupFacts group = one.themeGroup == null ? null : followed.get(one.themeGroup);
        @Nullable ItemFacts item = one.item == null ? null : seen.get(one.item);
        return new SubscriptionView(
                one.id,
                one.kind(),
                group == null ? null : group.toRef(),
                one.topic == null ? null : topic(one.topic),
                gazetteer.ref(one.municipality),
                item == null ? null : new ItemRef(item.publicId(), item.title()),
                one.search,
                one.name,
                one.createdAt,
                one.demo,
                one.version);
    }

    private @Nullable Ref topic(String id) {
        return vocabulary.refs(Scheme.TOPIC, List.of(id)).stream().findFirst().orElse(null);
    }

    private static List<UUID> ids(List<Subscription> page, Function<Subscription, @Nullable UUID> id) {
        return page.stream()
                .map(id)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
