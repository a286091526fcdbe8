package dk.videnrul.infopackage;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Visibility;
import dk.videnrul.infopackage.InfoPackageView.PackageAction;
import dk.videnrul.infopackage.PackageDesk.PackageEntryView;
import dk.videnrul.knowledge.ItemGlance;
import dk.videnrul.knowledge.ItemStatus;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.Bylines;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How packages are shown to the caller. */
@ApplicationScoped
class InfoPackageViews {
    private final PackageEditionRepository editions;
    private final InfoPackageGate gate;
    private final EditionViews shown;
    private final EditionWriting writing;
    private final KnowledgeReading items;
    private final Bylines bylines;
    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;

    InfoPackageViews(
            PackageEditionRepository editions,
            InfoPackageGate gate,
            EditionViews shown,
            EditionWriting writing,
            KnowledgeReading items,
            Bylines bylines,
            Gazetteer gazetteer,
            Vocabulary vocabulary) {
        this.editions = editions;
        this.gate = gate;
        this.shown = shown;
        this.writing = writing;
        this.items = items;
        this.bylines = bylines;
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
    }

    InfoPackageView full(InfoPackage one) {
        @Nullable PackageEdition latest = editions.of(one.id, one.edition).orElse(null);
        return new InfoPackageView(
                one.slug,
                latest == null ? null : shown.full(one, latest),
                editions.allOf(one.id),
                gate.seesDrafts() ? desk(one, latest) : null,
                one.demo,
                allowed(one),
                one.version);
    }

    /** What a page says, in a fixed number of statements. */
    List<InfoPackageSummary> summaries(List<InfoPackage> page) {
        Map<UUID, PackageEdition> latest = editions.latestOf(page);
        return page.stream()
                .map(one -> gate.seesDrafts()
                        ? copy(one, latest.get(one.id))
                        : issued(one, Objects.requireNonNull(latest.get(one.id))))
                .toList();
    }

    /** The copy as it would be written now. */
    InfoPackageDraft draft(InfoPackage one) {
        return one.toDraft(publicIds(items.glances(one.items())));
    }

    private PackageDesk desk(InfoPackage one, @Nullable PackageEdition latest) {
        Map<UUID, ItemGlance> known = items.glances(one.items());
        return new PackageDesk(
                one.status,
                one.toDraft(publicIds(known)),
                one.items().stream()
                        .flatMap(item -> Stream.ofNullable(known.get(item)))
                        .map(InfoPackageViews::entry)
                        .toList(),
                one.approvedAt == null
                        ? null
                        : bylines.of(Stream.ofNullable(one.approvedBy)).of(one.approvedBy, one.approvedByName),
                one.approvedAt,
                latest == null || one.status == PackageStatus.ISSUED
                        ? List.of()
                        : EditionDiff.between(latest.content, writing.write(one)).stream()
                                .map(FrozenChange::told)
                                .toList());
    }

    private static Map<UUID, String> publicIds(Map<UUID, ItemGlance> known) {
        return known.values().stream().collect(Collectors.toMap(ItemGlance::id, ItemGlance::publicId));
    }

    static boolean isOpen(ItemGlance item) {
        return item.status() == ItemStatus.PUBLISHED && item.visibility() == Visibility.PUBLIC;
    }

    private static PackageEntryView entry(ItemGlance item) {
        return new PackageEntryView(item.publicId(), item.title(), item.kind(), item.outcome(), isOpen(item));
    }

    private InfoPackageSummary copy(InfoPackage one, @Nullable PackageEdition latest) {
        return new InfoPackageSummary(
                one.slug,
                one.title,
                one.audience,
                one.audienceName,
                one.occasion,
                one.language,
                vocabulary.refs(Scheme.FOCUS_AREA, one.focusAreas),
                gazetteer.ref(one.municipality),
                latest == null ? null : latest.number,
                latest == null ? null : Gazetteer.dayOf(latest.issuedAt),
                one.status,
                one.dueOn,
                one.demo);
    }

    private static InfoPackageSummary issued(InfoPackage one, PackageEdition latest) {
        EditionContent content = latest.content;
        return new InfoPackageSummary(
                one.slug,
                content.title(),
                content.audience(),
                content.audienceName(),
                content.occasion(),
                content.language(),
                content.focusAreas(),
                content.municipality(),
                latest.number,
                Gazetteer.dayOf(latest.issuedAt),
                null,
                null,
                one.demo);
    }

    private List<PackageAction> allowed(InfoPackage one) {
        boolean writes = gate.allows(Action.WRITE_INFO_PACKAGE);
        boolean approves = gate.allows(Action.APPROVE_INFO_PACKAGE);
        Map<PackageAction, Boolean> may = new EnumMap<>(PackageAction.class);
        may.put(PackageAction.CHANGE, writes);
        may.put(PackageAction.DELETE, writes && !one.isIssued());
        may.put(PackageAction.APPROVE, approves && one.status == PackageStatus.DRAFT);
        may.put(PackageAction.TAKE_BACK, writes && one.status == PackageStatus.APPROVED);
        may.put(PackageAction.ISSUE, writes && one.status == PackageStatus.APPROVED);
        return may.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }
}
