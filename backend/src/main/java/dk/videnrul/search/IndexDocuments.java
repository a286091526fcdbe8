package dk.videnrul.search;

import dk.videnrul.attachment.AttachmentText;
import dk.videnrul.attachment.AttachmentTexts;
import dk.videnrul.knowledge.SearchableItem;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.roll.RolledItems;
import dk.videnrul.roll.RolledItems.TakenUpBy;
import dk.videnrul.search.engine.AttachedText;
import dk.videnrul.search.engine.SearchDocument;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns an item into what the index keeps of it, with the region of today and every word for its topics. */
@ApplicationScoped
class IndexDocuments {
    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;
    private final AttachmentTexts attachments;
    private final RolledItems rolled;
    private final Outbox outbox;
    private volatile @Nullable UUID database;

    IndexDocuments(
            Gazetteer gazetteer,
            Vocabulary vocabulary,
            AttachmentTexts attachments,
            RolledItems rolled,
            Outbox outbox) {
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
        this.attachments = attachments;
        this.rolled = rolled;
        this.outbox = outbox;
    }

    /** In three statements for the texts of all of their attachments, and where they were taken up. */
    List<SearchDocument> of(List<SearchableItem> items) {
        List<UUID> ids = items.stream().map(SearchableItem::id).toList();
        Map<UUID, List<AttachmentText>> texts = attachments.ofItems(ids);
        Map<UUID, TakenUpBy> takenUp = rolled.takenUp(ids);
        return items.stream()
                .map(item -> of(
                        item,
                        texts.getOrDefault(item.id(), List.of()),
                        takenUp.getOrDefault(item.id(), TakenUpBy.NOBODY)))
                .toList();
    }

    private SearchDocument of(SearchableItem item, List<AttachmentText> texts, TakenUpBy takenUp) {
        return new SearchDocument(
                item.id(),
                item.publicId(),
                item.title(),
                item.summary(),
                item.text(),
                item.language(),
                KebabEnums.code(item.kind()),
                item.outcome() == null ? null : KebabEnums.code(item.outcome()),
                KebabEnums.code(item.status()),
                KebabEnums.code(item.visibility()),
                item.themeGroup(),
                item.themeGroupId(),
                item.municipality(),
                item.municipality() == null ? null : gazetteer.regionOf(item.municipality()),
                item.year(),
                item.focusAreas(),
                item.topics(),
                item.preventionPackages(),
                vocabulary.words(item.topics()),
                texts.stream()
                        .map(text -> new AttachedText(text.id(), text.title(), text.text()))
                        .toList(),
                item.publishedAt(),
                item.tendedAt(),
                item.reviewDue(),
                item.writers(),
                List.copyOf(takenUp.themeGroups()),
                List.copyOf(takenUp.municipalities()),
                item.version());
    }

    /** Changes when documents would be made otherwise: another database, other regions, other words. */
    String fingerprint() {
        UUID known = database;
        if (known == null) {
            known = outbox.database();
            database = known;
        }
        return known + "-"
                + Integer.toHexString(31 * gazetteer.regionsOfToday().hashCode()
                        + vocabulary.allWords().hashCode());
    }
}
