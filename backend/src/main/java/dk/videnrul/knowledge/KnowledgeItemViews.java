package dk.videnrul.knowledge;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.vocabulary.Ref;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of an item is shown, in the caller's language. */
@ApplicationScoped
class KnowledgeItemViews {
    private final ThemeGroups groups;
    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;
    private final Installation installation;
    private final ContactPersons contacts;
    private final Successions successions;
    private final CurrentActor actor;
    private final Clock clock;

    KnowledgeItemViews(
            ThemeGroups groups,
            Gazetteer gazetteer,
            Vocabulary vocabulary,
            Installation installation,
            ContactPersons contacts,
            Successions successions,
            CurrentActor actor,
            Clock clock) {
        this.groups = groups;
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
        this.installation = installation;
        this.contacts = contacts;
        this.successions = successions;
        this.actor = actor;
        this.clock = clock;
    }

    /** Summaries in the order of the items; one statement for all their groups. */
    List<KnowledgeItemSummary> summaries(List<ItemOutline> items) {
        Map<UUID, ThemeGroupFacts> owners = owners(items.stream().map(ItemOutline::themeGroup));
        LocalDate today = Gazetteer.dayOf(clock.instant());
        return items.stream()
                .map(item -> summary(item, item.themeGroup() == null ? null : owners.get(item.themeGroup()), today))
                .toList();
    }

    /** The groups that own any of the items, in one statement. */
    Map<UUID, ThemeGroupFacts> owners(List<KnowledgeItem> items) {
        return owners(items.stream().map(item -> item.themeGroup));
    }

    private Map<UUID, ThemeGroupFacts> owners(Stream<@Nullable UUID> ids) {
        return groups.withIds(
                ids.filter(Objects::nonNull).map(Objects::requireNonNull).collect(Collectors.toSet()));
    }

    private KnowledgeItemSummary summary(ItemOutline item, @Nullable ThemeGroupFacts owner, LocalDate today) {
        return new KnowledgeItemSummary(
                item.publicId(),
                item.externalId(),
                item.title(),
                item.summary(),
                item.kind(),
                item.outcome(),
                item.status(),
                item.visibility(),
                item.language(),
                item.year(),
                gazetteer.ref(item.municipality()),
                owner == null ? null : owner.toRef(),
                vocabulary.refs(Scheme.TOPIC, item.topics()),
                vocabulary.refs(Scheme.FOCUS_AREA, item.focusAreas()),
                packages(item.packages()).stream()
                        .map(used -> new Ref(used.id(), used.label()))
                        .toList(),
                item.publishedAt(),
                item.updatedAt(),
                item.status() == ItemStatus.DRAFT && item.returnedAt() != null,
                item.freshness(today),
                null,
                null,
                item.demo(),
                null,
                null,
                null);
    }

    KnowledgeItemView full(KnowledgeItem item) {
        Actor caller = actor.get();
        @Nullable ThemeGroupFacts owner = owner(item);
        boolean readable = item.status != ItemStatus.ARCHIVED
                || item.isBy(caller.key())
                || ItemAccess.allows(caller, Action.CHANGE_ITEM, item);
        ItemContent shown = readable ? item : new Tombstone(item);
        return new KnowledgeItemView(
                item.publicId,
                item.externalId,
                item.status,
                item.title,
                shown.summary,
                item.kind,
                shown.outcome,
                item.language,
                item.visibility,
                shown.body,
                shown.whatWorked,
                shown.whatDidNot,
                shown.advice,
                shown.targetGroup,
                shown.timeUse,
                shown.cost,
                shown.levels,
                shown.orientation,
                vocabulary.refs(Scheme.FOCUS_AREA, shown.focusAreas),
                vocabulary.refs(Scheme.TOPIC, shown.topics),
                packages(shown.packages),
                shown.otherSectorGoal,
                municipality(item),
                owner == null ? null : owner.toRef(),
                shown.authors,
                shown.contact,
                shown.contact == null ? null : contacts.today(item, shown.contact),
                item.year,
                item.licence,
                shown.evidence,
                shown.story,
                shown.kleNumber,
                Citation.of(item, municipality(item), installation.network().name()),
                item.createdAt,
                item.updatedAt,
                item.submission == null ? null : item.submission.submittedAt(),
                returned(item.returned),
                item.publishedAt,
                item.freshness(Gazetteer.dayOf(clock.instant())),
                item.reviewDue,
                item.confirmedAt,
                item.archiving == null ? null : item.archiving.archivedAt(),
                item.archiving == null ? null : item.archiving.archiveReason(),
                successions.successor(item),
                successions.predecessors(item),
                successions.origin(item),
                item.demo,
                ItemAccess.allowed(caller, item),
                item.version);
    }

    private static KnowledgeItemView.@Nullable Returned returned(@Nullable Return comment) {
        return comment == null
                ? null
                : new KnowledgeItemView.Returned(comment.returnedAt(), comment.returnedBy(), comment.returnComment());
    }

    /** The group that owns an item. */
    @Nullable
    ThemeGroupFacts owner(KnowledgeItem item) {
        return item.themeGroup == null
                ? null
                : groups.withIds(List.of(item.themeGroup)).get(item.themeGroup);
    }

    private List<KnowledgeItemView.PackageRef> packages(List<PackageUse> packages) {
        return packages.stream()
                .flatMap(used -> vocabulary.refs(Scheme.PREVENTION_PACKAGE, List.of(used.id())).stream()
                        .map(ref -> new KnowledgeItemView.PackageRef(ref.id(), ref.label(), used.level())))
                .toList();
    }

    private @Nullable MunicipalityRef municipality(KnowledgeItem item) {
        return gazetteer.ref(item.municipality);
    }
}
