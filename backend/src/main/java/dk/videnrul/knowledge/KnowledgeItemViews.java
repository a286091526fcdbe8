package dk.videnrul.knowledge;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.knowledge.KnowledgeItemView.ItemAction;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.vocabulary.Ref;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of an item is shown, in the caller's language. */
@ApplicationScoped
class KnowledgeItemViews {
    private final ThemeGroups groups;
    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;
    private final Installation installation;
    private final CurrentActor actor;

    KnowledgeItemViews(
            ThemeGroups groups,
            Gazetteer gazetteer,
            Vocabulary vocabulary,
            Installation installation,
            CurrentActor actor) {
        this.groups = groups;
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
        this.installation = installation;
        this.actor = actor;
    }

    /** Summaries in the order of the items; one statement for all their groups. */
    List<KnowledgeItemSummary> summaries(List<KnowledgeItem> items) {
        Map<UUID, ThemeGroupFacts> owners = owners(items);
        return items.stream()
                .map(item -> summary(item, item.themeGroup == null ? null : owners.get(item.themeGroup)))
                .toList();
    }

    /** The groups that own any of the items, in one statement. */
    Map<UUID, ThemeGroupFacts> owners(List<KnowledgeItem> items) {
        return groups.withIds(items.stream()
                .map(item -> item.themeGroup)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet()));
    }

    private KnowledgeItemSummary summary(KnowledgeItem item, @Nullable ThemeGroupFacts owner) {
        return new KnowledgeItemSummary(
                item.publicId,
                item.externalId,
                item.title,
                item.summary,
                item.kind,
                item.outcome,
                item.status,
                item.visibility,
                item.language,
                item.year,
                municipality(item),
                owner == null ? null : owner.toRef(),
                vocabulary.refs(Scheme.TOPIC, item.topics),
                vocabulary.refs(Scheme.FOCUS_AREA, item.focusAreas),
                packages(item).stream()
                        .map(used -> new Ref(used.id(), used.label()))
                        .toList(),
                item.publishedAt,
                item.updatedAt,
                item.demo,
                null);
    }

    KnowledgeItemView full(KnowledgeItem item) {
        @Nullable ThemeGroupFacts owner = owner(item);
        return new KnowledgeItemView(
                item.publicId,
                item.externalId,
                item.status,
                item.title,
                item.summary,
                item.kind,
                item.outcome,
                item.language,
                item.visibility,
                item.body,
                item.whatWorked,
                item.whatDidNot,
                item.advice,
                item.targetGroup,
                item.timeUse,
                item.cost,
                item.levels,
                item.orientation,
                vocabulary.refs(Scheme.FOCUS_AREA, item.focusAreas),
                vocabulary.refs(Scheme.TOPIC, item.topics),
                packages(item),
                item.otherSectorGoal,
                municipality(item),
                owner == null ? null : owner.toRef(),
                item.authors,
                item.contact,
                item.year,
                item.licence,
                item.evidence,
                item.story,
                item.kleNumber,
                Citation.of(item, municipality(item), installation.network().name()),
                item.createdAt,
                item.updatedAt,
                item.publishedAt,
                item.reviewDue,
                item.archivedAt,
                item.archiveReason,
                item.demo,
                allowed(item),
                item.version);
    }

    /** The group that owns an item. */
    @Nullable
    ThemeGroupFacts owner(KnowledgeItem item) {
        return item.themeGroup == null
                ? null
                : groups.withIds(List.of(item.themeGroup)).get(item.themeGroup);
    }

    private List<ItemAction> allowed(KnowledgeItem item) {
        Actor caller = actor.get();
        List<ItemAction> allowed = new ArrayList<>();
        if (ItemAccess.mayChange(caller, item)) {
            allowed.add(ItemAction.CHANGE);
        }
        if (item.status != ItemStatus.PUBLISHED
                && AccessTable.allows(caller, Action.PUBLISH_ITEM, On.group(item.themeGroup))) {
            allowed.add(ItemAction.PUBLISH);
        }
        if (item.status == ItemStatus.PUBLISHED
                && AccessTable.allows(caller, Action.ARCHIVE_ITEM, On.group(item.themeGroup))) {
            allowed.add(ItemAction.ARCHIVE);
        }
        return allowed;
    }

    private List<KnowledgeItemView.PackageRef> packages(KnowledgeItem item) {
        return item.packages.stream()
                .flatMap(used -> vocabulary.refs(Scheme.PREVENTION_PACKAGE, List.of(used.id())).stream()
                        .map(ref -> new KnowledgeItemView.PackageRef(ref.id(), ref.label(), used.level())))
                .toList();
    }

    private @Nullable MunicipalityRef municipality(KnowledgeItem item) {
        return item.municipality == null
                ? null
                : gazetteer.municipality(item.municipality).orElse(null);
    }
}
