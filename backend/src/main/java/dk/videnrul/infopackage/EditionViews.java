package dk.videnrul.infopackage;

import dk.videnrul.identity.Visibility;
import dk.videnrul.infopackage.EditionContent.FrozenItem;
import dk.videnrul.infopackage.PackageItemView.PackageItemState;
import dk.videnrul.knowledge.ItemGlance;
import dk.videnrul.knowledge.ItemStatus;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.installation.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How editions are shown: as they were, but for what is no longer for everybody. Paper cannot be called back; what we still
 * hand out can.
 */
@ApplicationScoped
class EditionViews {
    private final KnowledgeReading items;
    private final Installation installation;

    EditionViews(KnowledgeReading items, Installation installation) {
        this.items = items;
        this.installation = installation;
    }

    /** What became of the items, in one statement. */
    EditionView full(InfoPackage of, PackageEdition edition) {
        EditionContent content = edition.content;
        Map<UUID, ItemGlance> today = items.glances(Stream.concat(
                        content.items().stream().map(FrozenItem::item),
                        edition.changes.stream().flatMap(change -> Stream.ofNullable(change.item())))
                .collect(Collectors.toSet()));
        return new EditionView(
                of.slug,
                edition.number,
                of.edition,
                Gazetteer.dayOf(edition.issuedAt),
                content.network(),
                content.title(),
                content.audience(),
                content.audienceName(),
                content.occasion(),
                content.election(),
                content.language(),
                content.focusAreas(),
                content.goals(),
                content.municipality(),
                content.introduction(),
                content.sections(),
                content.items().stream().map(item -> item(item, today)).toList(),
                edition.changes.stream()
                        .filter(change -> change.item() == null || isOpen(today.get(change.item())))
                        .map(FrozenChange::told)
                        .toList(),
                of.demo,
                document(of, edition, "html"),
                document(of, edition, "pdf"));
    }

    private static PackageItemView item(FrozenItem item, Map<UUID, ItemGlance> today) {
        PackageItemState state = state(item, today.get(item.item()));
        return new PackageItemView(state, state == PackageItemState.WITHHELD ? null : item.shown());
    }

    private static PackageItemState state(FrozenItem item, @Nullable ItemGlance now) {
        if (now == null || !isOpen(now)) {
            return PackageItemState.WITHHELD;
        }
        if (now.status() == ItemStatus.ARCHIVED) {
            return PackageItemState.ARCHIVED;
        }
        return now.updatedAt().equals(item.shown().writtenAt()) ? PackageItemState.CURRENT : PackageItemState.CHANGED;
    }

    private static boolean isOpen(@Nullable ItemGlance now) {
        return now != null
                && now.visibility() == Visibility.PUBLIC
                && (now.status() == ItemStatus.PUBLISHED || now.status() == ItemStatus.ARCHIVED);
    }

    private URI document(InfoPackage of, PackageEdition edition, String format) {
        return URI.create(installation.publicUrl() + "/api/v1/info-packages/" + of.slug + "/editions/" + edition.number
                + "/document." + format);
    }
}
