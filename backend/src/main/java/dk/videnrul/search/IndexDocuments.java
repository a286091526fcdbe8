package dk.videnrul.search;

import dk.videnrul.knowledge.SearchableItem;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.search.engine.SearchDocument;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns an item into what the index keeps of it, with the region of today and every word for its topics. */
@ApplicationScoped
class IndexDocuments {
    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;
    private final Outbox outbox;
    private volatile @Nullable UUID database;

    IndexDocuments(Gazetteer gazetteer, Vocabulary vocabulary, Outbox outbox) {
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
        this.outbox = outbox;
    }

    SearchDocument of(SearchableItem item) {
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
