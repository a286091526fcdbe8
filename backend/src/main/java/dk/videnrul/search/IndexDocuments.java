package dk.videnrul.search;

import dk.videnrul.attachment.AttachmentText;
import dk.videnrul.attachment.AttachmentTexts;
import dk.videnrul.knowledge.SearchableItem;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.outbox.Outbox;
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
    private final Outbox outbox;
    private volatile @Nullable UUID database;

    IndexDocuments(Gazetteer gazetteer, Vocabulary vocabulary, AttachmentTexts attachments, Outbox outbox) {
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
        this.attachments = attachments;
        this.outbox = outbox;
    }

    /** In one statement for the texts of all of their attachments. */
    List<SearchDocument> of(List<SearchableItem> items) {
        Map<UUID, List<AttachmentText>> texts =
                attachments.ofItems(items.stream().map(SearchableItem::id).toList());
        return items.stream()
                .map(item -> of(item, texts.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private SearchDocument of(SearchableItem item, List<AttachmentText> texts) {
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
                item.updatedAt(),
                item.reviewDue(),
                item.writers(),
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
